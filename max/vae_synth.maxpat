{
	"patcher": {
		"fileversion": 1,
		"appversion": {
			"major": 8,
			"minor": 5,
			"revision": 5,
			"architecture": "x64",
			"modernui": 1
		},
		"classnamespace": "box",
		"rect": [
			60,
			80,
			2400,
			2592
		],
		"bglocked": 0,
		"openinpresentation": 1,
		"default_fontsize": 12.0,
		"default_fontface": 0,
		"default_fontname": "Arial",
		"gridonopen": 1,
		"gridsize": [
			15.0,
			15.0
		],
		"gridsnaponopen": 1,
		"objectsnaponopen": 1,
		"statusbarvisible": 2,
		"toolbarvisible": 1,
		"lefttoolbarpinned": 0,
		"toptoolbarpinned": 0,
		"righttoolbarpinned": 0,
		"bottomtoolbarpinned": 0,
		"toolbars_unpinned_last_save": 0,
		"tallnewobj": 0,
		"boxanimatetime": 200,
		"enablehscroll": 1,
		"enablevscroll": 1,
		"devicewidth": 1614,
		"description": "",
		"digest": "",
		"tags": "",
		"style": "",
		"subpatcher_template": "",
		"assistshowspatchername": 0,
		"boxes": [
			{
				"box": {
					"id": "obj-1",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						12,
						460,
						22
					],
					"text": "VAE synthesizer: Python decodes, this patch plays",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-2",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						620,
						12,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						4,
						2,
						40,
						16
					],
					"text": "VAE",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						4,
						20,
						322,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-4",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						50,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						21,
						314,
						13
					],
					"text": "Timbre",
					"fontsize": 9.5,
					"textcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-5",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						190,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						330,
						20,
						132,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-6",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						220,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						334,
						21,
						124,
						13
					],
					"text": "Map",
					"fontsize": 9.5,
					"textcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-7",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						360,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						470,
						20,
						134,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-8",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						390,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						474,
						21,
						126,
						13
					],
					"text": "Presets",
					"fontsize": 9.5,
					"textcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						530,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						610,
						20,
						92,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-10",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						560,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						614,
						21,
						84,
						13
					],
					"text": "Envelope",
					"fontsize": 9.5,
					"textcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-11",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						700,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						706,
						20,
						92,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-12",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						730,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						710,
						21,
						84,
						13
					],
					"text": "Voices",
					"fontsize": 9.5,
					"textcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-13",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						870,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						802,
						20,
						136,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-14",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						900,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						806,
						21,
						128,
						13
					],
					"text": "Sound",
					"fontsize": 9.5,
					"textcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-15",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1040,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						942,
						20,
						92,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-16",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1070,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						946,
						21,
						84,
						13
					],
					"text": "Modulator 1",
					"fontsize": 9.5,
					"textcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-17",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1210,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1038,
						20,
						92,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-18",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1240,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1042,
						21,
						84,
						13
					],
					"text": "Modulator 2",
					"fontsize": 9.5,
					"textcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-19",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1380,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1134,
						20,
						292,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-20",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1410,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1138,
						21,
						284,
						13
					],
					"text": "Morph",
					"fontsize": 9.5,
					"textcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-21",
					"maxclass": "panel",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1550,
						2090,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1430,
						20,
						180,
						147
					],
					"mode": 0,
					"rounded": 6,
					"background": 1,
					"bgcolor": [
						0.16,
						0.17,
						0.2,
						1.0
					],
					"angle": 270.0
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1580,
						2090,
						110,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1434,
						21,
						172,
						13
					],
					"text": "Expression",
					"fontsize": 9.5,
					"textcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						50,
						100,
						22
					],
					"text": "1  Python",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-24",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						20,
						80,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_port"
				}
			},
			{
				"box": {
					"id": "obj-25",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						112,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend port"
				}
			},
			{
				"box": {
					"id": "obj-26",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						144,
						117,
						22
					],
					"outlettype": [
						""
					],
					"text": "udpreceive 9001"
				}
			},
			{
				"box": {
					"id": "obj-27",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						176,
						70,
						22
					],
					"outlettype": [
						"bang",
						""
					],
					"text": "t b l"
				}
			},
			{
				"box": {
					"id": "obj-28",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						240,
						89,
						22
					],
					"text": "s vae_alive"
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						83,
						208,
						68,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							2311,
							972
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "what came from Python"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 17,
									"numoutlets": 17,
									"patching_rect": [
										20,
										60,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /voices /partials /bank/ratio /spec/mag /spec/slot /spec/commit /config /error /presets /names /gestures /gestures/names /spread /bands /noise /places"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										90,
										96,
										22
									],
									"text": "s vae_voices"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										90,
										110,
										22
									],
									"text": "s vae_partials"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										90,
										124,
										22
									],
									"text": "s vae_bank_ratio"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										90,
										110,
										22
									],
									"text": "s vae_spec_mag"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										90,
										117,
										22
									],
									"text": "s vae_spec_slot"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										90,
										131,
										22
									],
									"text": "s vae_spec_commit"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										90,
										96,
										22
									],
									"text": "s vae_config"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										90,
										89,
										22
									],
									"text": "s vae_error"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1180,
										90,
										103,
										22
									],
									"text": "s vae_presets"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1325,
										90,
										89,
										22
									],
									"text": "s vae_names"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1470,
										90,
										110,
										22
									],
									"text": "s vae_gestures"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1615,
										90,
										145,
										22
									],
									"text": "s vae_gesture_names"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1760,
										90,
										96,
										22
									],
									"text": "s vae_spread"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1905,
										90,
										89,
										22
									],
									"text": "s vae_bands"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										2050,
										90,
										89,
										22
									],
									"text": "s vae_noise"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										2195,
										90,
										96,
										22
									],
									"text": "s vae_places"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 9,
									"numoutlets": 9,
									"patching_rect": [
										20,
										130,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /latent/0 /latent/1 /latent/2 /latent/3 /latent/4 /latent/5 /latent/6 /latent/7"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										103,
										22
									],
									"text": "s vae_latent0"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										160,
										103,
										22
									],
									"text": "s vae_latent1"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										160,
										103,
										22
									],
									"text": "s vae_latent2"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										160,
										103,
										22
									],
									"text": "s vae_latent3"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										160,
										103,
										22
									],
									"text": "s vae_latent4"
								}
							},
							{
								"box": {
									"id": "obj-25",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										160,
										103,
										22
									],
									"text": "s vae_latent5"
								}
							},
							{
								"box": {
									"id": "obj-26",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										160,
										103,
										22
									],
									"text": "s vae_latent6"
								}
							},
							{
								"box": {
									"id": "obj-27",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										160,
										103,
										22
									],
									"text": "s vae_latent7"
								}
							},
							{
								"box": {
									"id": "obj-28",
									"maxclass": "newobj",
									"numinlets": 9,
									"numoutlets": 9,
									"patching_rect": [
										20,
										200,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /value/0 /value/1 /value/2 /value/3 /value/4 /value/5 /value/6 /value/7"
								}
							},
							{
								"box": {
									"id": "obj-29",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										230,
										96,
										22
									],
									"text": "s vae_value0"
								}
							},
							{
								"box": {
									"id": "obj-30",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										230,
										96,
										22
									],
									"text": "s vae_value1"
								}
							},
							{
								"box": {
									"id": "obj-31",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										230,
										96,
										22
									],
									"text": "s vae_value2"
								}
							},
							{
								"box": {
									"id": "obj-32",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										230,
										96,
										22
									],
									"text": "s vae_value3"
								}
							},
							{
								"box": {
									"id": "obj-33",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										230,
										96,
										22
									],
									"text": "s vae_value4"
								}
							},
							{
								"box": {
									"id": "obj-34",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										230,
										96,
										22
									],
									"text": "s vae_value5"
								}
							},
							{
								"box": {
									"id": "obj-35",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										230,
										96,
										22
									],
									"text": "s vae_value6"
								}
							},
							{
								"box": {
									"id": "obj-36",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										230,
										96,
										22
									],
									"text": "s vae_value7"
								}
							},
							{
								"box": {
									"id": "obj-37",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										270,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_follow"
								}
							},
							{
								"box": {
									"id": "obj-38",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										305,
										1600,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate 1 1"
								}
							},
							{
								"box": {
									"id": "obj-39",
									"maxclass": "newobj",
									"numinlets": 11,
									"numoutlets": 11,
									"patching_rect": [
										20,
										340,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /x/0 /x/1 /x/2 /x/3 /x/4 /x/5 /x/6 /x/7 /mode /gesture"
								}
							},
							{
								"box": {
									"id": "obj-40",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										370,
										68,
										22
									],
									"text": "s vae_x0"
								}
							},
							{
								"box": {
									"id": "obj-41",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										370,
										68,
										22
									],
									"text": "s vae_x1"
								}
							},
							{
								"box": {
									"id": "obj-42",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										370,
										68,
										22
									],
									"text": "s vae_x2"
								}
							},
							{
								"box": {
									"id": "obj-43",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										370,
										68,
										22
									],
									"text": "s vae_x3"
								}
							},
							{
								"box": {
									"id": "obj-44",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										370,
										68,
										22
									],
									"text": "s vae_x4"
								}
							},
							{
								"box": {
									"id": "obj-45",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										370,
										68,
										22
									],
									"text": "s vae_x5"
								}
							},
							{
								"box": {
									"id": "obj-46",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										370,
										68,
										22
									],
									"text": "s vae_x6"
								}
							},
							{
								"box": {
									"id": "obj-47",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										370,
										68,
										22
									],
									"text": "s vae_x7"
								}
							},
							{
								"box": {
									"id": "obj-48",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1180,
										370,
										82,
										22
									],
									"text": "s vae_mode"
								}
							},
							{
								"box": {
									"id": "obj-49",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1325,
										370,
										103,
										22
									],
									"text": "s vae_gesture"
								}
							},
							{
								"box": {
									"id": "obj-50",
									"maxclass": "newobj",
									"numinlets": 5,
									"numoutlets": 5,
									"patching_rect": [
										20,
										410,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /corner/0 /corner/1 /corner/2 /corner/3"
								}
							},
							{
								"box": {
									"id": "obj-51",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										440,
										103,
										22
									],
									"text": "s vae_corner0"
								}
							},
							{
								"box": {
									"id": "obj-52",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										440,
										103,
										22
									],
									"text": "s vae_corner1"
								}
							},
							{
								"box": {
									"id": "obj-53",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										440,
										103,
										22
									],
									"text": "s vae_corner2"
								}
							},
							{
								"box": {
									"id": "obj-54",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										440,
										103,
										22
									],
									"text": "s vae_corner3"
								}
							},
							{
								"box": {
									"id": "obj-55",
									"maxclass": "newobj",
									"numinlets": 5,
									"numoutlets": 5,
									"patching_rect": [
										20,
										480,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/attack_s /param/decay_s /param/sustain /param/release_s"
								}
							},
							{
								"box": {
									"id": "obj-56",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										510,
										152,
										22
									],
									"text": "s vae_param_attack_s"
								}
							},
							{
								"box": {
									"id": "obj-57",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										510,
										145,
										22
									],
									"text": "s vae_param_decay_s"
								}
							},
							{
								"box": {
									"id": "obj-58",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										510,
										145,
										22
									],
									"text": "s vae_param_sustain"
								}
							},
							{
								"box": {
									"id": "obj-59",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										510,
										159,
										22
									],
									"text": "s vae_param_release_s"
								}
							},
							{
								"box": {
									"id": "obj-60",
									"maxclass": "newobj",
									"numinlets": 5,
									"numoutlets": 5,
									"patching_rect": [
										20,
										550,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/voices /param/mode /param/bend_semitones /param/shared_z"
								}
							},
							{
								"box": {
									"id": "obj-61",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										580,
										138,
										22
									],
									"text": "s vae_param_voices"
								}
							},
							{
								"box": {
									"id": "obj-62",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										580,
										124,
										22
									],
									"text": "s vae_param_mode"
								}
							},
							{
								"box": {
									"id": "obj-63",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										580,
										194,
										22
									],
									"text": "s vae_param_bend_semitones"
								}
							},
							{
								"box": {
									"id": "obj-64",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										580,
										152,
										22
									],
									"text": "s vae_param_shared_z"
								}
							},
							{
								"box": {
									"id": "obj-65",
									"maxclass": "newobj",
									"numinlets": 6,
									"numoutlets": 6,
									"patching_rect": [
										20,
										620,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/level_db /param/tune /param/spread /param/partial_spread /param/velocity_level"
								}
							},
							{
								"box": {
									"id": "obj-66",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										650,
										152,
										22
									],
									"text": "s vae_param_level_db"
								}
							},
							{
								"box": {
									"id": "obj-67",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										650,
										124,
										22
									],
									"text": "s vae_param_tune"
								}
							},
							{
								"box": {
									"id": "obj-68",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										650,
										138,
										22
									],
									"text": "s vae_param_spread"
								}
							},
							{
								"box": {
									"id": "obj-69",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										650,
										194,
										22
									],
									"text": "s vae_param_partial_spread"
								}
							},
							{
								"box": {
									"id": "obj-70",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										860,
										650,
										194,
										22
									],
									"text": "s vae_param_velocity_level"
								}
							},
							{
								"box": {
									"id": "obj-71",
									"maxclass": "newobj",
									"numinlets": 6,
									"numoutlets": 6,
									"patching_rect": [
										20,
										690,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/mod1_shape /param/mod1_rate_hz /param/mod1_beats /param/mod1_depth /param/mod1_dial"
								}
							},
							{
								"box": {
									"id": "obj-72",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										720,
										166,
										22
									],
									"text": "s vae_param_mod1_shape"
								}
							},
							{
								"box": {
									"id": "obj-73",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										720,
										180,
										22
									],
									"text": "s vae_param_mod1_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-74",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										720,
										166,
										22
									],
									"text": "s vae_param_mod1_beats"
								}
							},
							{
								"box": {
									"id": "obj-75",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										720,
										166,
										22
									],
									"text": "s vae_param_mod1_depth"
								}
							},
							{
								"box": {
									"id": "obj-76",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										860,
										720,
										159,
										22
									],
									"text": "s vae_param_mod1_dial"
								}
							},
							{
								"box": {
									"id": "obj-77",
									"maxclass": "newobj",
									"numinlets": 6,
									"numoutlets": 6,
									"patching_rect": [
										20,
										760,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/mod2_shape /param/mod2_rate_hz /param/mod2_beats /param/mod2_depth /param/mod2_dial"
								}
							},
							{
								"box": {
									"id": "obj-78",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										790,
										166,
										22
									],
									"text": "s vae_param_mod2_shape"
								}
							},
							{
								"box": {
									"id": "obj-79",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										790,
										180,
										22
									],
									"text": "s vae_param_mod2_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-80",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										790,
										166,
										22
									],
									"text": "s vae_param_mod2_beats"
								}
							},
							{
								"box": {
									"id": "obj-81",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										790,
										166,
										22
									],
									"text": "s vae_param_mod2_depth"
								}
							},
							{
								"box": {
									"id": "obj-82",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										860,
										790,
										159,
										22
									],
									"text": "s vae_param_mod2_dial"
								}
							},
							{
								"box": {
									"id": "obj-83",
									"maxclass": "newobj",
									"numinlets": 4,
									"numoutlets": 4,
									"patching_rect": [
										20,
										830,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										""
									],
									"text": "route /param/morph_x /param/morph_y /param/tempo_bpm"
								}
							},
							{
								"box": {
									"id": "obj-84",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										860,
										145,
										22
									],
									"text": "s vae_param_morph_x"
								}
							},
							{
								"box": {
									"id": "obj-85",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										860,
										145,
										22
									],
									"text": "s vae_param_morph_y"
								}
							},
							{
								"box": {
									"id": "obj-86",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										860,
										159,
										22
									],
									"text": "s vae_param_tempo_bpm"
								}
							},
							{
								"box": {
									"id": "obj-87",
									"maxclass": "newobj",
									"numinlets": 9,
									"numoutlets": 9,
									"patching_rect": [
										20,
										900,
										2000,
										22
									],
									"outlettype": [
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										"",
										""
									],
									"text": "route /param/velocity_amount /param/pressure_amount /param/slide_amount /param/wheel_amount /param/velocity_dial /param/pressure_dial /param/slide_dial /param/wheel_dial"
								}
							},
							{
								"box": {
									"id": "obj-88",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										930,
										201,
										22
									],
									"text": "s vae_param_velocity_amount"
								}
							},
							{
								"box": {
									"id": "obj-89",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										930,
										201,
										22
									],
									"text": "s vae_param_pressure_amount"
								}
							},
							{
								"box": {
									"id": "obj-90",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										440,
										930,
										180,
										22
									],
									"text": "s vae_param_slide_amount"
								}
							},
							{
								"box": {
									"id": "obj-91",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										650,
										930,
										180,
										22
									],
									"text": "s vae_param_wheel_amount"
								}
							},
							{
								"box": {
									"id": "obj-92",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										860,
										930,
										187,
										22
									],
									"text": "s vae_param_velocity_dial"
								}
							},
							{
								"box": {
									"id": "obj-93",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1070,
										930,
										187,
										22
									],
									"text": "s vae_param_pressure_dial"
								}
							},
							{
								"box": {
									"id": "obj-94",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1280,
										930,
										166,
										22
									],
									"text": "s vae_param_slide_dial"
								}
							},
							{
								"box": {
									"id": "obj-95",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1490,
										930,
										166,
										22
									],
									"text": "s vae_param_wheel_dial"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										1
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										2
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										3
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										4
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										5
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										6
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										7
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										8
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										9
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										10
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										11
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										12
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										13
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										14
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										15
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										16
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										1
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										2
									],
									"destination": [
										"obj-22",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										3
									],
									"destination": [
										"obj-23",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										4
									],
									"destination": [
										"obj-24",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										5
									],
									"destination": [
										"obj-25",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										6
									],
									"destination": [
										"obj-26",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										7
									],
									"destination": [
										"obj-27",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										8
									],
									"destination": [
										"obj-28",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										0
									],
									"destination": [
										"obj-29",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										1
									],
									"destination": [
										"obj-30",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										2
									],
									"destination": [
										"obj-31",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										3
									],
									"destination": [
										"obj-32",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										4
									],
									"destination": [
										"obj-33",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										5
									],
									"destination": [
										"obj-34",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										6
									],
									"destination": [
										"obj-35",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										7
									],
									"destination": [
										"obj-36",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-37",
										0
									],
									"destination": [
										"obj-38",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-28",
										8
									],
									"destination": [
										"obj-38",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-38",
										0
									],
									"destination": [
										"obj-39",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										0
									],
									"destination": [
										"obj-40",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										1
									],
									"destination": [
										"obj-41",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										2
									],
									"destination": [
										"obj-42",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										3
									],
									"destination": [
										"obj-43",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										4
									],
									"destination": [
										"obj-44",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										5
									],
									"destination": [
										"obj-45",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										6
									],
									"destination": [
										"obj-46",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										7
									],
									"destination": [
										"obj-47",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										8
									],
									"destination": [
										"obj-48",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										9
									],
									"destination": [
										"obj-49",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-39",
										10
									],
									"destination": [
										"obj-50",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-50",
										0
									],
									"destination": [
										"obj-51",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-50",
										1
									],
									"destination": [
										"obj-52",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-50",
										2
									],
									"destination": [
										"obj-53",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-50",
										3
									],
									"destination": [
										"obj-54",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-50",
										4
									],
									"destination": [
										"obj-55",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-55",
										0
									],
									"destination": [
										"obj-56",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-55",
										1
									],
									"destination": [
										"obj-57",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-55",
										2
									],
									"destination": [
										"obj-58",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-55",
										3
									],
									"destination": [
										"obj-59",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-55",
										4
									],
									"destination": [
										"obj-60",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-60",
										0
									],
									"destination": [
										"obj-61",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-60",
										1
									],
									"destination": [
										"obj-62",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-60",
										2
									],
									"destination": [
										"obj-63",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-60",
										3
									],
									"destination": [
										"obj-64",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-60",
										4
									],
									"destination": [
										"obj-65",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										0
									],
									"destination": [
										"obj-66",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										1
									],
									"destination": [
										"obj-67",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										2
									],
									"destination": [
										"obj-68",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										3
									],
									"destination": [
										"obj-69",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										4
									],
									"destination": [
										"obj-70",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-65",
										5
									],
									"destination": [
										"obj-71",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										0
									],
									"destination": [
										"obj-72",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										1
									],
									"destination": [
										"obj-73",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										2
									],
									"destination": [
										"obj-74",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										3
									],
									"destination": [
										"obj-75",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										4
									],
									"destination": [
										"obj-76",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-71",
										5
									],
									"destination": [
										"obj-77",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										0
									],
									"destination": [
										"obj-78",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										1
									],
									"destination": [
										"obj-79",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										2
									],
									"destination": [
										"obj-80",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										3
									],
									"destination": [
										"obj-81",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										4
									],
									"destination": [
										"obj-82",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-77",
										5
									],
									"destination": [
										"obj-83",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-83",
										0
									],
									"destination": [
										"obj-84",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-83",
										1
									],
									"destination": [
										"obj-85",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-83",
										2
									],
									"destination": [
										"obj-86",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-83",
										3
									],
									"destination": [
										"obj-87",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										0
									],
									"destination": [
										"obj-88",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										1
									],
									"destination": [
										"obj-89",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										2
									],
									"destination": [
										"obj-90",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										3
									],
									"destination": [
										"obj-91",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										4
									],
									"destination": [
										"obj-92",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										5
									],
									"destination": [
										"obj-93",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										6
									],
									"destination": [
										"obj-94",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-87",
										7
									],
									"destination": [
										"obj-95",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p routes",
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-30",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						200,
						80,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_ready"
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						283,
						112,
						117,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-32",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						200,
						144,
						95,
						22
					],
					"outlettype": [
						""
					],
					"text": "gate"
				}
			},
			{
				"box": {
					"id": "obj-33",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						200,
						176,
						166,
						22
					],
					"text": "udpsend 127.0.0.1 9000"
				}
			},
			{
				"box": {
					"id": "obj-34",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						50,
						360,
						22
					],
					"text": "2  On load, and when the rate changes: /hello",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-35",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						420,
						80,
						112,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "loadbang"
				}
			},
			{
				"box": {
					"id": "obj-36",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						550,
						80,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_hello"
				}
			},
			{
				"box": {
					"id": "obj-37",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						420,
						115,
						100,
						22
					],
					"outlettype": [
						"int",
						"float",
						"int",
						"int"
					],
					"text": "dspstate~"
				}
			},
			{
				"box": {
					"id": "obj-38",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						420,
						150,
						90,
						22
					],
					"outlettype": [
						"bang",
						"float",
						"float"
					],
					"text": "t b f f"
				}
			},
			{
				"box": {
					"id": "obj-39",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						420,
						185,
						70,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 9001"
				}
			},
			{
				"box": {
					"id": "obj-40",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						660,
						150,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_port"
				}
			},
			{
				"box": {
					"id": "obj-41",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 1,
					"patching_rect": [
						420,
						215,
						110,
						22
					],
					"outlettype": [
						""
					],
					"text": "pack 0 44100. 4"
				}
			},
			{
				"box": {
					"id": "obj-42",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						420,
						275,
						110,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /hello"
				}
			},
			{
				"box": {
					"id": "obj-43",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						660,
						80,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-44",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						713,
						115,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-45",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						755,
						115,
						89,
						22
					],
					"text": "s vae_ready"
				}
			},
			{
				"box": {
					"id": "obj-46",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						420,
						245,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t l l"
				}
			},
			{
				"box": {
					"id": "obj-47",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						305,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-48",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						550,
						275,
						96,
						22
					],
					"text": "s vae_client"
				}
			},
			{
				"box": {
					"id": "obj-49",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						570,
						185,
						82,
						22
					],
					"text": "s vae_rate"
				}
			},
			{
				"box": {
					"id": "obj-50",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						680,
						185,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						1128,
						2,
						50,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "port",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Port",
							"parameter_shortname": "Port",
							"parameter_type": 0,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Port",
							"parameter_info": "UDP port of this patch: each needs its own",
							"parameter_mmin": 1024.0,
							"parameter_mmax": 65535.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								9001.0
							]
						}
					},
					"annotation": "UDP port of this patch: each needs its own",
					"hint": "UDP port of this patch: each needs its own"
				}
			},
			{
				"box": {
					"id": "obj-51",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						680,
						215,
						44,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-52",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						680,
						245,
						82,
						22
					],
					"text": "s vae_port"
				}
			},
			{
				"box": {
					"id": "obj-53",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						740,
						185,
						36,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1094,
						2,
						32,
						16
					],
					"text": "port",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-54",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						820,
						50,
						200,
						22
					],
					"text": "3  MIDI",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-55",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						820,
						80,
						54,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "midiin"
				}
			},
			{
				"box": {
					"id": "obj-56",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						820,
						180,
						54,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							953,
							732
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "bytes"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 2,
									"patching_rect": [
										20,
										55,
										90,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "split 0 247"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 2,
									"patching_rect": [
										20,
										90,
										200,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "split 128 247"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										20,
										125,
										130,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										160,
										47,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "< 240"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										85,
										195,
										250,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i1 >= 192) && ($i1 < 224)"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										85,
										230,
										36,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "+ 1"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										560,
										160,
										60,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										300,
										300,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "gate 2 0"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										335,
										120,
										22
									],
									"outlettype": [
										"bang",
										"int"
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										370,
										120,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "gate 2 1"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										313,
										335,
										120,
										22
									],
									"outlettype": [
										"bang",
										"bang",
										"int"
									],
									"text": "t b b i"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										405,
										36,
										22
									],
									"text": "2",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										366,
										370,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										133,
										440,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										133,
										405,
										60,
										22
									],
									"outlettype": [
										"bang",
										"bang"
									],
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										420,
										475,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "pack 0 0 0"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										420,
										510,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										503,
										545,
										100,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "unpack 0 0 0"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										503,
										580,
										430,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i1 < 176) || ($i1 > 191) || ($i2 < 20) || ($i2 > 27)"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										420,
										620,
										102,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										420,
										655,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /midi"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										420,
										690,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										1
									],
									"destination": [
										"obj-9",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										1
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										2
									],
									"destination": [
										"obj-8",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										1
									],
									"destination": [
										"obj-17",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										1
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										1
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										2
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										2
									],
									"destination": [
										"obj-17",
										2
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										1
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										0
									],
									"destination": [
										"obj-21",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										1
									],
									"destination": [
										"obj-20",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 1
								}
							},
							{
								"patchline": {
									"source": [
										"obj-20",
										0
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-21",
										0
									],
									"destination": [
										"obj-22",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-22",
										0
									],
									"destination": [
										"obj-23",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p midi",
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-57",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 8,
					"patching_rect": [
						880,
						115,
						180,
						22
					],
					"outlettype": [
						"",
						"",
						"",
						"int",
						"int",
						"",
						"int",
						""
					],
					"text": "midiparse"
				}
			},
			{
				"box": {
					"id": "obj-58",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						927,
						150,
						131,
						22
					],
					"text": "s vae_controllers"
				}
			},
			{
				"box": {
					"id": "obj-59",
					"maxclass": "kslider",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						880,
						180,
						236,
						53
					],
					"presentation": 1,
					"presentation_rect": [
						46,
						178,
						1100,
						56
					],
					"outlettype": [
						"int",
						"int"
					],
					"varname": "keyboard",
					"mode": 2,
					"offset": 24,
					"range": 84
				}
			},
			{
				"box": {
					"id": "obj-60",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						880,
						245,
						236,
						22
					],
					"outlettype": [
						""
					],
					"text": "pack 0 0"
				}
			},
			{
				"box": {
					"id": "obj-61",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						880,
						275,
						131,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /midi 144"
				}
			},
			{
				"box": {
					"id": "obj-62",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						880,
						305,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-63",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						330,
						400,
						22
					],
					"text": "4  Slots, and the inverse STFT of committed frames",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-64",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 2,
					"patching_rect": [
						20,
						365,
						120,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							1013,
							647
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										6,
										400,
										20
									],
									"text": "All slots at once: the list is taken whole, or not at all.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										35,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_voices"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										20,
										70,
										300,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "t l l l"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										313,
										105,
										54,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.len"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										166,
										105,
										82,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										166,
										140,
										330,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i1 * 3 + 1 == $i2) && ($i1 <= 24)"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										180,
										165,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										215,
										82,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										93,
										250,
										900,
										22
									],
									"outlettype": [
										""
									],
									"text": "append 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0. 0."
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										93,
										285,
										100,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 72"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										93,
										320,
										200,
										22
									],
									"outlettype": [
										"",
										"bang",
										""
									],
									"text": "t l b l"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										286,
										355,
										82,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 3"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										190,
										355,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										93,
										390,
										75,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.iter 3"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										93,
										425,
										120,
										22
									],
									"outlettype": [
										"",
										"bang"
									],
									"text": "t l b"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										206,
										460,
										60,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										206,
										495,
										36,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "+ 1"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										206,
										530,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										206,
										565,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend target"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										93,
										605,
										30,
										22
									],
									"comment": "to poly~"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										286,
										605,
										30,
										22
									],
									"comment": "hz level pan of slot 0"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										1
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										2
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										1
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										1
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-16",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										2
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										0
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										1
									],
									"destination": [
										"obj-16",
										1
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p slots",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-65",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 2,
					"patching_rect": [
						150,
						365,
						120,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							836,
							617
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										6,
										400,
										20
									],
									"text": "Partials of one slot: the list is taken whole, or not at all.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										35,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_partials"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										20,
										70,
										400,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "t l l l"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										413,
										105,
										54,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.len"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										216,
										105,
										82,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 2"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										216,
										140,
										90,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										299,
										175,
										90,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										216,
										210,
										70,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										216,
										245,
										600,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i3 == 2 * $i2 + 2) && ($i1 >= 0) && ($i1 < 24) && ($i2 <= 112)"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										285,
										215,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										320,
										100,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 2"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										113,
										355,
										100,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										206,
										390,
										200,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										560,
										300,
										47,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "* 112"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										560,
										335,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend offset"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										206,
										430,
										80,
										22
									],
									"outlettype": [
										"list"
									],
									"text": "listfunnel"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										399,
										430,
										80,
										22
									],
									"outlettype": [
										"list"
									],
									"text": "listfunnel"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										206,
										465,
										117,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_ratio"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										399,
										465,
										103,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_amp"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										430,
										100,
										22
									],
									"outlettype": [
										"bang",
										"bang"
									],
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										113,
										465,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										113,
										500,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "+ 1"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										113,
										535,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend target"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										500,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-25",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										575,
										30,
										22
									],
									"comment": "how many partials"
								}
							},
							{
								"box": {
									"id": "obj-26",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										113,
										575,
										30,
										22
									],
									"comment": "to poly~"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-10",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										1
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										2
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-9",
										2
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										1
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-13",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										2
									],
									"destination": [
										"obj-24",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										1
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										2
									],
									"destination": [
										"obj-21",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										1
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-20",
										0
									],
									"destination": [
										"obj-24",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-24",
										0
									],
									"destination": [
										"obj-25",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										1
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										1
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-20",
										1
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-21",
										0
									],
									"destination": [
										"obj-22",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-22",
										0
									],
									"destination": [
										"obj-23",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-23",
										0
									],
									"destination": [
										"obj-26",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p partials",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-66",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						20,
						460,
						330,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "poly~ vae_voice 24 args vae_ratio vae_amp vae_spread"
				}
			},
			{
				"box": {
					"id": "obj-67",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						386,
						365,
						103,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							1030,
							677
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										6,
										420,
										20
									],
									"text": "Chunks are written to the silent page. A commit with the number of the",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										28,
										420,
										20
									],
									"text": "staged frame and with all counts right swaps the two pages.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										60,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_spec_commit"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										95,
										140,
										22
									],
									"outlettype": [
										"",
										"bang"
									],
									"text": "t l b"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										153,
										130,
										124,
										22
									],
									"text": "s vae_spec_count"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										165,
										90,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										290,
										165,
										80,
										22
									],
									"outlettype": [
										"",
										"int",
										"int"
									],
									"text": "change -1"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										290,
										200,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int"
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										290,
										235,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										290,
										270,
										124,
										22
									],
									"text": "s vae_spec_count"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										330,
										990,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i1 == $i3) && ($i2 == 1024) && ($i4 == 1024) && ($i5 == 1024) && ($i6 == 128)"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 2,
									"patching_rect": [
										300,
										95,
										140,
										22
									],
									"patcher": {
										"fileversion": 1,
										"appversion": {
											"major": 8,
											"minor": 5,
											"revision": 5,
											"architecture": "x64",
											"modernui": 1
										},
										"classnamespace": "box",
										"rect": [
											60,
											80,
											564,
											492
										],
										"bglocked": 0,
										"openinpresentation": 0,
										"default_fontsize": 12.0,
										"default_fontface": 0,
										"default_fontname": "Arial",
										"gridonopen": 1,
										"gridsize": [
											15.0,
											15.0
										],
										"gridsnaponopen": 1,
										"objectsnaponopen": 1,
										"statusbarvisible": 2,
										"toolbarvisible": 1,
										"lefttoolbarpinned": 0,
										"toptoolbarpinned": 0,
										"righttoolbarpinned": 0,
										"bottomtoolbarpinned": 0,
										"toolbars_unpinned_last_save": 0,
										"tallnewobj": 0,
										"boxanimatetime": 200,
										"enablehscroll": 1,
										"enablevscroll": 1,
										"devicewidth": 0.0,
										"description": "",
										"digest": "",
										"tags": "",
										"style": "",
										"subpatcher_template": "",
										"assistshowspatchername": 0,
										"boxes": [
											{
												"box": {
													"id": "obj-1",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														20,
														20,
														110,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_mag"
												}
											},
											{
												"box": {
													"id": "obj-2",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														55,
														190,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-3",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														20,
														265,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-4",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														300,
														83,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-5",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														20,
														370,
														80,
														22
													],
													"outlettype": [
														"list"
													],
													"text": "listfunnel"
												}
											},
											{
												"box": {
													"id": "obj-6",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														20,
														405,
														103,
														22
													],
													"outlettype": [
														"float"
													],
													"text": "peek~ vae_mag"
												}
											},
											{
												"box": {
													"id": "obj-7",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														203,
														90,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-8",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														203,
														125,
														90,
														22
													],
													"outlettype": [
														"int",
														"int"
													],
													"text": "unpack 0 0"
												}
											},
											{
												"box": {
													"id": "obj-9",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 1,
													"patching_rect": [
														286,
														195,
														60,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														339,
														160,
														117,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_page"
												}
											},
											{
												"box": {
													"id": "obj-11",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														286,
														230,
														110,
														22
													],
													"outlettype": [
														""
													],
													"text": "prepend offset"
												}
											},
											{
												"box": {
													"id": "obj-12",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														420,
														300,
														124,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_count"
												}
											},
											{
												"box": {
													"id": "obj-13",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														96,
														335,
														54,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.len"
												}
											},
											{
												"box": {
													"id": "obj-14",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														420,
														370,
														90,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "accum 0"
												}
											},
											{
												"box": {
													"id": "obj-15",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														203,
														450,
														30,
														22
													],
													"comment": "number"
												}
											},
											{
												"box": {
													"id": "obj-16",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														420,
														450,
														30,
														22
													],
													"comment": "floats"
												}
											}
										],
										"lines": [
											{
												"patchline": {
													"source": [
														"obj-1",
														0
													],
													"destination": [
														"obj-2",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														0
													],
													"destination": [
														"obj-3",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														1
													],
													"destination": [
														"obj-7",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-7",
														0
													],
													"destination": [
														"obj-8",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														0
													],
													"destination": [
														"obj-15",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														1
													],
													"destination": [
														"obj-9",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-10",
														0
													],
													"destination": [
														"obj-9",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-9",
														0
													],
													"destination": [
														"obj-11",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-11",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-3",
														1
													],
													"destination": [
														"obj-4",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-5",
														0
													],
													"destination": [
														"obj-6",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														1
													],
													"destination": [
														"obj-13",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-13",
														0
													],
													"destination": [
														"obj-14",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-12",
														0
													],
													"destination": [
														"obj-14",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-14",
														0
													],
													"destination": [
														"obj-16",
														0
													],
													"order": 0
												}
											}
										],
										"dependency_cache": [],
										"autosave": 0
									},
									"text": "p stage_mag",
									"outlettype": [
										"",
										""
									],
									"saved_object_attributes": {
										"description": "",
										"digest": "",
										"tags": ""
									}
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 2,
									"patching_rect": [
										490,
										95,
										140,
										22
									],
									"patcher": {
										"fileversion": 1,
										"appversion": {
											"major": 8,
											"minor": 5,
											"revision": 5,
											"architecture": "x64",
											"modernui": 1
										},
										"classnamespace": "box",
										"rect": [
											60,
											80,
											564,
											492
										],
										"bglocked": 0,
										"openinpresentation": 0,
										"default_fontsize": 12.0,
										"default_fontface": 0,
										"default_fontname": "Arial",
										"gridonopen": 1,
										"gridsize": [
											15.0,
											15.0
										],
										"gridsnaponopen": 1,
										"objectsnaponopen": 1,
										"statusbarvisible": 2,
										"toolbarvisible": 1,
										"lefttoolbarpinned": 0,
										"toptoolbarpinned": 0,
										"righttoolbarpinned": 0,
										"bottomtoolbarpinned": 0,
										"toolbars_unpinned_last_save": 0,
										"tallnewobj": 0,
										"boxanimatetime": 200,
										"enablehscroll": 1,
										"enablevscroll": 1,
										"devicewidth": 0.0,
										"description": "",
										"digest": "",
										"tags": "",
										"style": "",
										"subpatcher_template": "",
										"assistshowspatchername": 0,
										"boxes": [
											{
												"box": {
													"id": "obj-1",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														20,
														20,
														117,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_slot"
												}
											},
											{
												"box": {
													"id": "obj-2",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														55,
														190,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-3",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														20,
														265,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-4",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														300,
														83,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-5",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														20,
														370,
														80,
														22
													],
													"outlettype": [
														"list"
													],
													"text": "listfunnel"
												}
											},
											{
												"box": {
													"id": "obj-6",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														20,
														405,
														110,
														22
													],
													"outlettype": [
														"float"
													],
													"text": "peek~ vae_slot"
												}
											},
											{
												"box": {
													"id": "obj-7",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														203,
														90,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-8",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														203,
														125,
														90,
														22
													],
													"outlettype": [
														"int",
														"int"
													],
													"text": "unpack 0 0"
												}
											},
											{
												"box": {
													"id": "obj-9",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 1,
													"patching_rect": [
														286,
														195,
														60,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														339,
														160,
														117,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_page"
												}
											},
											{
												"box": {
													"id": "obj-11",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														286,
														230,
														110,
														22
													],
													"outlettype": [
														""
													],
													"text": "prepend offset"
												}
											},
											{
												"box": {
													"id": "obj-12",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														420,
														300,
														124,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_count"
												}
											},
											{
												"box": {
													"id": "obj-13",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														96,
														335,
														54,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.len"
												}
											},
											{
												"box": {
													"id": "obj-14",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														420,
														370,
														90,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "accum 0"
												}
											},
											{
												"box": {
													"id": "obj-15",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														203,
														450,
														30,
														22
													],
													"comment": "number"
												}
											},
											{
												"box": {
													"id": "obj-16",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														420,
														450,
														30,
														22
													],
													"comment": "floats"
												}
											}
										],
										"lines": [
											{
												"patchline": {
													"source": [
														"obj-1",
														0
													],
													"destination": [
														"obj-2",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														0
													],
													"destination": [
														"obj-3",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														1
													],
													"destination": [
														"obj-7",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-7",
														0
													],
													"destination": [
														"obj-8",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														0
													],
													"destination": [
														"obj-15",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														1
													],
													"destination": [
														"obj-9",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-10",
														0
													],
													"destination": [
														"obj-9",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-9",
														0
													],
													"destination": [
														"obj-11",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-11",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-3",
														1
													],
													"destination": [
														"obj-4",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-5",
														0
													],
													"destination": [
														"obj-6",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														1
													],
													"destination": [
														"obj-13",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-13",
														0
													],
													"destination": [
														"obj-14",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-12",
														0
													],
													"destination": [
														"obj-14",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-14",
														0
													],
													"destination": [
														"obj-16",
														0
													],
													"order": 0
												}
											}
										],
										"dependency_cache": [],
										"autosave": 0
									},
									"text": "p stage_slot",
									"outlettype": [
										"",
										""
									],
									"saved_object_attributes": {
										"description": "",
										"digest": "",
										"tags": ""
									}
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 2,
									"patching_rect": [
										680,
										95,
										140,
										22
									],
									"patcher": {
										"fileversion": 1,
										"appversion": {
											"major": 8,
											"minor": 5,
											"revision": 5,
											"architecture": "x64",
											"modernui": 1
										},
										"classnamespace": "box",
										"rect": [
											60,
											80,
											564,
											492
										],
										"bglocked": 0,
										"openinpresentation": 0,
										"default_fontsize": 12.0,
										"default_fontface": 0,
										"default_fontname": "Arial",
										"gridonopen": 1,
										"gridsize": [
											15.0,
											15.0
										],
										"gridsnaponopen": 1,
										"objectsnaponopen": 1,
										"statusbarvisible": 2,
										"toolbarvisible": 1,
										"lefttoolbarpinned": 0,
										"toptoolbarpinned": 0,
										"righttoolbarpinned": 0,
										"bottomtoolbarpinned": 0,
										"toolbars_unpinned_last_save": 0,
										"tallnewobj": 0,
										"boxanimatetime": 200,
										"enablehscroll": 1,
										"enablevscroll": 1,
										"devicewidth": 0.0,
										"description": "",
										"digest": "",
										"tags": "",
										"style": "",
										"subpatcher_template": "",
										"assistshowspatchername": 0,
										"boxes": [
											{
												"box": {
													"id": "obj-1",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														20,
														20,
														124,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_bank_ratio"
												}
											},
											{
												"box": {
													"id": "obj-2",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														55,
														190,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-3",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														20,
														265,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-4",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														20,
														300,
														83,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "t l l"
												}
											},
											{
												"box": {
													"id": "obj-5",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														20,
														370,
														80,
														22
													],
													"outlettype": [
														"list"
													],
													"text": "listfunnel"
												}
											},
											{
												"box": {
													"id": "obj-6",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														20,
														405,
														131,
														22
													],
													"outlettype": [
														"float"
													],
													"text": "peek~ vae_advance"
												}
											},
											{
												"box": {
													"id": "obj-7",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														203,
														90,
														90,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.slice 2"
												}
											},
											{
												"box": {
													"id": "obj-8",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 2,
													"patching_rect": [
														203,
														125,
														90,
														22
													],
													"outlettype": [
														"int",
														"int"
													],
													"text": "unpack 0 0"
												}
											},
											{
												"box": {
													"id": "obj-9",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 1,
													"patching_rect": [
														286,
														195,
														60,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														339,
														160,
														117,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_page"
												}
											},
											{
												"box": {
													"id": "obj-11",
													"maxclass": "newobj",
													"numinlets": 1,
													"numoutlets": 1,
													"patching_rect": [
														286,
														230,
														110,
														22
													],
													"outlettype": [
														""
													],
													"text": "prepend offset"
												}
											},
											{
												"box": {
													"id": "obj-12",
													"maxclass": "newobj",
													"numinlets": 0,
													"numoutlets": 1,
													"patching_rect": [
														420,
														300,
														124,
														22
													],
													"outlettype": [
														""
													],
													"text": "r vae_spec_count"
												}
											},
											{
												"box": {
													"id": "obj-13",
													"maxclass": "newobj",
													"numinlets": 2,
													"numoutlets": 2,
													"patching_rect": [
														96,
														335,
														54,
														22
													],
													"outlettype": [
														"",
														""
													],
													"text": "zl.len"
												}
											},
											{
												"box": {
													"id": "obj-14",
													"maxclass": "newobj",
													"numinlets": 3,
													"numoutlets": 1,
													"patching_rect": [
														420,
														370,
														90,
														22
													],
													"outlettype": [
														"int"
													],
													"text": "accum 0"
												}
											},
											{
												"box": {
													"id": "obj-15",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														203,
														450,
														30,
														22
													],
													"comment": "number"
												}
											},
											{
												"box": {
													"id": "obj-16",
													"maxclass": "outlet",
													"numinlets": 1,
													"numoutlets": 0,
													"patching_rect": [
														420,
														450,
														30,
														22
													],
													"comment": "floats"
												}
											}
										],
										"lines": [
											{
												"patchline": {
													"source": [
														"obj-1",
														0
													],
													"destination": [
														"obj-2",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														0
													],
													"destination": [
														"obj-3",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-2",
														1
													],
													"destination": [
														"obj-7",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-7",
														0
													],
													"destination": [
														"obj-8",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														0
													],
													"destination": [
														"obj-15",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-8",
														1
													],
													"destination": [
														"obj-9",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-10",
														0
													],
													"destination": [
														"obj-9",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-9",
														0
													],
													"destination": [
														"obj-11",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-11",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-3",
														1
													],
													"destination": [
														"obj-4",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														0
													],
													"destination": [
														"obj-5",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-5",
														0
													],
													"destination": [
														"obj-6",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-4",
														1
													],
													"destination": [
														"obj-13",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-13",
														0
													],
													"destination": [
														"obj-14",
														1
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-12",
														0
													],
													"destination": [
														"obj-14",
														0
													],
													"order": 0
												}
											},
											{
												"patchline": {
													"source": [
														"obj-14",
														0
													],
													"destination": [
														"obj-16",
														0
													],
													"order": 0
												}
											}
										],
										"dependency_cache": [],
										"autosave": 0
									},
									"text": "p stage_advance",
									"outlettype": [
										"",
										""
									],
									"saved_object_attributes": {
										"description": "",
										"digest": "",
										"tags": ""
									}
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										365,
										60,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 1"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										400,
										110,
										22
									],
									"outlettype": [
										"bang",
										"bang"
									],
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										435,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 5,
									"numoutlets": 4,
									"patching_rect": [
										123,
										435,
										190,
										22
									],
									"outlettype": [
										"int",
										"",
										"",
										"int"
									],
									"text": "counter 0 1"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										123,
										470,
										160,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										123,
										505,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "!- 1"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										123,
										540,
										54,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "* 1024"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										276,
										505,
										54,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "* 1024"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										276,
										575,
										30,
										22
									],
									"comment": "start of the page"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										600,
										124,
										22
									],
									"text": "s vae_spec_count"
								}
							},
							{
								"box": {
									"id": "obj-25",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										123,
										635,
										117,
										22
									],
									"text": "s vae_spec_page"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										1
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										1
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 1
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										1
									],
									"destination": [
										"obj-11",
										2
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										1
									],
									"destination": [
										"obj-11",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										1
									],
									"destination": [
										"obj-11",
										4
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										1
									],
									"destination": [
										"obj-11",
										5
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-24",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										1
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										0
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-20",
										0
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-21",
										0
									],
									"destination": [
										"obj-25",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										1
									],
									"destination": [
										"obj-22",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-22",
										0
									],
									"destination": [
										"obj-23",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p spec_frames",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-68",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						290,
						405,
						54,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							933,
							307
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "hz level pan"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										20,
										55,
										300,
										22
									],
									"outlettype": [
										"float",
										"float",
										"float"
									],
									"text": "unpack 0. 0. 0."
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										163,
										90,
										90,
										22
									],
									"outlettype": [
										"float",
										"float",
										"float"
									],
									"text": "t f f f"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										313,
										90,
										330,
										22
									],
									"outlettype": [
										"float",
										"float"
									],
									"text": "t f f"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										245,
										125,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "> 0."
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										160,
										40,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										195,
										68,
										22
									],
									"text": "s vae_f0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										313,
										125,
										290,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr cos(($f1 + 1.) * 0.785398) * 1.414214"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										313,
										160,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "* 0."
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										313,
										195,
										47,
										22
									],
									"text": "$1 10",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										313,
										230,
										66,
										22
									],
									"outlettype": [
										"signal",
										"bang"
									],
									"text": "line~ 0."
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										313,
										265,
										30,
										22
									],
									"comment": "gate 0"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										623,
										125,
										290,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr sin(($f1 + 1.) * 0.785398) * 1.414214"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										623,
										160,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "* 0."
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										623,
										195,
										47,
										22
									],
									"text": "$1 10",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										623,
										230,
										66,
										22
									],
									"outlettype": [
										"signal",
										"bang"
									],
									"text": "line~ 0."
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										623,
										265,
										30,
										22
									],
									"comment": "gate 1"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										1
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										2
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										2
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										1
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										1
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p note",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-69",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						620,
						365,
						68,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_f0"
				}
			},
			{
				"box": {
					"id": "obj-70",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						815,
						365,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_rate"
				}
			},
			{
				"box": {
					"id": "obj-71",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						620,
						425,
						208,
						22
					],
					"outlettype": [
						""
					],
					"text": "expr $f1 * 3216.990877 / $f2"
				}
			},
			{
				"box": {
					"id": "obj-72",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 1,
					"patching_rect": [
						386,
						460,
						484,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "pfft~ vae_stft 2048 4 args vae_mag vae_slot vae_advance vae_phase"
				}
			},
			{
				"box": {
					"id": "obj-73",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						815,
						395,
						60,
						22
					],
					"outlettype": [
						"bang",
						"float"
					],
					"text": "t b f"
				}
			},
			{
				"box": {
					"id": "obj-74",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						580,
						510,
						280,
						22
					],
					"text": "5  Engine, connection",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-75",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						580,
						542,
						75,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_mix"
				}
			},
			{
				"box": {
					"id": "obj-76",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						580,
						574,
						47,
						22
					],
					"text": "$1 50",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-77",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						580,
						606,
						66,
						22
					],
					"outlettype": [
						"signal",
						"bang"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-78",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						460,
						640,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "!-~ 1."
				}
			},
			{
				"box": {
					"id": "obj-79",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						720,
						574,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_fade"
				}
			},
			{
				"box": {
					"id": "obj-80",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						720,
						606,
						66,
						22
					],
					"outlettype": [
						"signal",
						"bang"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-81",
					"maxclass": "ezdac~",
					"numinlets": 2,
					"numoutlets": 0,
					"patching_rect": [
						20,
						775,
						45,
						45
					],
					"presentation": 1,
					"presentation_rect": [
						1190,
						185,
						45,
						45
					],
					"varname": "audio"
				}
			},
			{
				"box": {
					"id": "obj-82",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 0,
					"patching_rect": [
						580,
						690,
						61,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							721,
							607
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										6,
										400,
										20
									],
									"text": "Bins from one edge to the next belong to a band.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										35,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_bands"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										20,
										70,
										200,
										22
									],
									"outlettype": [
										"",
										"bang",
										"bang"
									],
									"text": "t l b b"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										213,
										105,
										47,
										22
									],
									"text": "clear",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										213,
										140,
										208,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "buffer~ vae_band @samps 1024"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										500,
										140,
										201,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "buffer~ vae_width @samps 66"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										116,
										105,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										140,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										93,
										175,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.iter 1"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										500,
										175,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_rate"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										93,
										215,
										460,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr min(512\\, max(1\\, int($f1 * 1024 / $f2) + 1))"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										93,
										250,
										160,
										22
									],
									"outlettype": [
										"int",
										"int",
										"bang"
									],
									"text": "t i i b"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										246,
										285,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										246,
										320,
										110,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										349,
										355,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "+ 1"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										320,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "- 0"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										170,
										355,
										60,
										22
									],
									"outlettype": [
										"int",
										"bang",
										"int"
									],
									"text": "t i b i"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										297,
										390,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										425,
										80,
										22
									],
									"outlettype": [
										""
									],
									"text": "pack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										170,
										460,
										117,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_width"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 3,
									"patching_rect": [
										20,
										425,
										60,
										22
									],
									"outlettype": [
										"bang",
										"bang",
										"int"
									],
									"text": "uzi 0"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										60,
										495,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr $i1 + $i2 - 1"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										60,
										530,
										200,
										22
									],
									"outlettype": [
										""
									],
									"text": "pack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										60,
										565,
										110,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_band"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										1
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										2
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-13",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										1
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										2
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-23",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										1
									],
									"destination": [
										"obj-18",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										2
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-13",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										1
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-21",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										1
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										2
									],
									"destination": [
										"obj-19",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-18",
										0
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-19",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-21",
										2
									],
									"destination": [
										"obj-22",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-22",
										0
									],
									"destination": [
										"obj-23",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-23",
										0
									],
									"destination": [
										"obj-24",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-16",
										1
									],
									"order": 1
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-22",
										1
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p bands",
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-83",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 0,
					"patching_rect": [
						660,
						690,
						68,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							614,
							532
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										35,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_noise"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										70,
										100,
										22
									],
									"outlettype": [
										"",
										"bang"
									],
									"text": "t l b"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										113,
										105,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										400,
										105,
										194,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "buffer~ vae_gain @samps 66"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										105,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										93,
										140,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.iter 1"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										93,
										175,
										80,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "t f b"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										166,
										210,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										166,
										245,
										110,
										22
									],
									"outlettype": [
										"int",
										"int",
										"int"
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										269,
										280,
										40,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "+ 1"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										218,
										315,
										117,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_width"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										93,
										350,
										300,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr $f1 * 1536.000 / sqrt(max(1.\\, $f2))"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										93,
										385,
										80,
										22
									],
									"outlettype": [
										"bang",
										"float"
									],
									"text": "t b f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										93,
										420,
										50,
										22
									],
									"outlettype": [
										"int"
									],
									"text": "i 0"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										93,
										455,
										90,
										22
									],
									"outlettype": [
										""
									],
									"text": "pack 0 0."
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										93,
										490,
										110,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_gain"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										1
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-8",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										1
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										2
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-8",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										1
									],
									"destination": [
										"obj-15",
										1
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p levels",
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-84",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 0,
					"patching_rect": [
						750,
						690,
						68,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							456,
							287
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										35,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_places"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										70,
										120,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										133,
										105,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										105,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										93,
										140,
										180,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										93,
										175,
										90,
										22
									],
									"outlettype": [
										"list"
									],
									"text": "listfunnel 1"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										93,
										210,
										140,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_place"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										93,
										245,
										170,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "buffer~ vae_place @samps 66"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										266,
										175,
										90,
										22
									],
									"outlettype": [
										"list"
									],
									"text": "listfunnel 1"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 3,
									"numoutlets": 1,
									"patching_rect": [
										266,
										210,
										140,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "peek~ vae_apart"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										266,
										245,
										170,
										22
									],
									"outlettype": [
										"float",
										"bang"
									],
									"text": "buffer~ vae_apart @samps 66"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										1
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										1
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										1
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p places",
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-85",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						580,
						725,
						430,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "pfft~ vae_noise 1024 4 args vae_band vae_gain vae_place vae_apart"
				}
			},
			{
				"box": {
					"id": "obj-86",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						680,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-87",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						100,
						640,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-88",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						100,
						680,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-89",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						750,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-90",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						220,
						680,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-91",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						300,
						640,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-92",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						300,
						680,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-93",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						220,
						750,
						60,
						22
					],
					"outlettype": [
						"signal"
					],
					"text": "*~"
				}
			},
			{
				"box": {
					"id": "obj-94",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						435,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_ratio @samps 2688"
				}
			},
			{
				"box": {
					"id": "obj-95",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						465,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_amp @samps 2688"
				}
			},
			{
				"box": {
					"id": "obj-96",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						495,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_mag @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-97",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						525,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_slot @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-98",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						555,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_advance @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-99",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						890,
						585,
						230,
						22
					],
					"outlettype": [
						"float",
						"bang"
					],
					"text": "buffer~ vae_phase @samps 1024"
				}
			},
			{
				"box": {
					"id": "obj-100",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1150,
						330,
						120,
						22
					],
					"text": "6  Engine",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-101",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1150,
						360,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_mode"
				}
			},
			{
				"box": {
					"id": "obj-102",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 3,
					"patching_rect": [
						1150,
						392,
						130,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"text": "route bank stft"
				}
			},
			{
				"box": {
					"id": "obj-103",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1150,
						424,
						36,
						22
					],
					"text": "0",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-104",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1210,
						424,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-105",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1150,
						460,
						60,
						22
					],
					"outlettype": [
						"int",
						"int"
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-106",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1203,
						492,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend set"
				}
			},
			{
				"box": {
					"id": "obj-107",
					"maxclass": "live.tab",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1203,
						530,
						100,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						128,
						120,
						16
					],
					"outlettype": [
						"",
						"",
						"float"
					],
					"varname": "engine",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Engine",
							"parameter_shortname": "Engine",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Engine",
							"parameter_info": "Oscillators, or an inverse Fourier transform of one voice",
							"parameter_enum": [
								"bank",
								"stft"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Oscillators, or an inverse Fourier transform of one voice",
					"hint": "Oscillators, or an inverse Fourier transform of one voice"
				}
			},
			{
				"box": {
					"id": "obj-108",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1203,
						566,
						60,
						22
					],
					"outlettype": [
						"int",
						"int"
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-109",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 3,
					"patching_rect": [
						1203,
						600,
						90,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						""
					],
					"text": "sel 0 1"
				}
			},
			{
				"box": {
					"id": "obj-110",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1170,
						634,
						82,
						22
					],
					"text": "/mode bank",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-111",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1265,
						634,
						82,
						22
					],
					"text": "/mode stft",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-112",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1170,
						670,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1124,
						566,
						75,
						22
					],
					"text": "s vae_mix"
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1310,
						600,
						75,
						22
					],
					"text": "s vae_mix"
				}
			},
			{
				"box": {
					"id": "obj-115",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1280,
						360,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_push"
				}
			},
			{
				"box": {
					"id": "obj-116",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1310,
						492,
						89,
						22
					],
					"text": "outputvalue",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-117",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1400,
						330,
						250,
						22
					],
					"text": "7  Is Python there?",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-118",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1400,
						352,
						290,
						20
					],
					"text": "2 s without any message: fade out. The next: fade in.",
					"fontsize": 9.5
				}
			},
			{
				"box": {
					"id": "obj-119",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1400,
						380,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_alive"
				}
			},
			{
				"box": {
					"id": "obj-120",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1400,
						412,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-121",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1453,
						444,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 2000"
				}
			},
			{
				"box": {
					"id": "obj-122",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1453,
						476,
						130,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						"bang"
					],
					"text": "t b b b"
				}
			},
			{
				"box": {
					"id": "obj-123",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1400,
						520,
						68,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "onebang 1"
				}
			},
			{
				"box": {
					"id": "obj-124",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1400,
						552,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-125",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1400,
						630,
						89,
						22
					],
					"text": "s vae_hello"
				}
			},
			{
				"box": {
					"id": "obj-126",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1453,
						590,
						54,
						22
					],
					"text": "1. 100",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-127",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1515,
						552,
						61,
						22
					],
					"text": "0. 1000",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-128",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1490,
						630,
						82,
						22
					],
					"text": "s vae_fade"
				}
			},
			{
				"box": {
					"id": "obj-129",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1590,
						552,
						103,
						22
					],
					"text": "set no Python",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-130",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1400,
						670,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_config"
				}
			},
			{
				"box": {
					"id": "obj-131",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1400,
						702,
						70,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.nth 6"
				}
			},
			{
				"box": {
					"id": "obj-132",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1400,
						734,
						158,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend set connected:"
				}
			},
			{
				"box": {
					"id": "obj-133",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1580,
						670,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_error"
				}
			},
			{
				"box": {
					"id": "obj-134",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1580,
						702,
						130,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend set error:"
				}
			},
			{
				"box": {
					"id": "obj-135",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1400,
						770,
						290,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						46,
						2,
						700,
						16
					],
					"text": "no Python",
					"fontsize": 9.5,
					"varname": "status",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-136",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						50,
						830,
						340,
						22
					],
					"text": "8  At a connection: follow Python, or tell it",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-137",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						50,
						860,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_config"
				}
			},
			{
				"box": {
					"id": "obj-138",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						50,
						892,
						120,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-139",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						180,
						924,
						44,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "kept",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Kept",
							"parameter_shortname": "Kept",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Kept",
							"parameter_info": "Whether this panel has been connected before",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								0.0
							]
						}
					},
					"annotation": "Whether this panel has been connected before",
					"hint": "Whether this panel has been connected before"
				}
			},
			{
				"box": {
					"id": "obj-140",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						230,
						924,
						110,
						20
					],
					"text": "kept with the set",
					"fontsize": 9.5
				}
			},
			{
				"box": {
					"id": "obj-141",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						180,
						956,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-142",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 3,
					"patching_rect": [
						50,
						988,
						130,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						""
					],
					"text": "sel 0 1"
				}
			},
			{
				"box": {
					"id": "obj-143",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1020,
						84,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 1000"
				}
			},
			{
				"box": {
					"id": "obj-144",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1052,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-145",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						130,
						1052,
						36,
						22
					],
					"text": "0",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-146",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						114,
						1020,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-147",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						180,
						1052,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 300"
				}
			},
			{
				"box": {
					"id": "obj-148",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						180,
						1084,
						240,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang"
					],
					"text": "t b b b b"
				}
			},
			{
				"box": {
					"id": "obj-149",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						180,
						1116,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 300"
				}
			},
			{
				"box": {
					"id": "obj-150",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						180,
						1148,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-151",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						50,
						1180,
						96,
						22
					],
					"text": "s vae_follow"
				}
			},
			{
				"box": {
					"id": "obj-152",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						180,
						1180,
						96,
						22
					],
					"text": "s vae_follow"
				}
			},
			{
				"box": {
					"id": "obj-153",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						280,
						1116,
						82,
						22
					],
					"text": "s vae_push"
				}
			},
			{
				"box": {
					"id": "obj-154",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						280,
						1148,
						124,
						22
					],
					"text": "s vae_push_morph"
				}
			},
			{
				"box": {
					"id": "obj-155",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						280,
						1180,
						138,
						22
					],
					"text": "s vae_push_corners"
				}
			},
			{
				"box": {
					"id": "obj-156",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						830,
						260,
						22
					],
					"text": "9  Map: all latents by one point",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-157",
					"maxclass": "pictslider",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						420,
						1020,
						80,
						80
					],
					"presentation": 1,
					"presentation_rect": [
						332,
						36,
						128,
						128
					],
					"outlettype": [
						"int",
						"int"
					],
					"varname": "map",
					"leftvalue": -1000,
					"rightvalue": 1000,
					"topvalue": 1000,
					"bottomvalue": -1000,
					"parameter_enable": 0,
					"annotation": "The plane of the two directions in which the trained sounds differ most"
				}
			},
			{
				"box": {
					"id": "obj-158",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						420,
						1115,
						60,
						22
					],
					"outlettype": [
						"float"
					],
					"text": "/ 1000."
				}
			},
			{
				"box": {
					"id": "obj-159",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						493,
						1115,
						60,
						22
					],
					"outlettype": [
						"float"
					],
					"text": "/ 1000."
				}
			},
			{
				"box": {
					"id": "obj-160",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						420,
						1147,
						90,
						22
					],
					"outlettype": [
						""
					],
					"text": "pak 0. 0."
				}
			},
			{
				"box": {
					"id": "obj-161",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						420,
						1179,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /pca"
				}
			},
			{
				"box": {
					"id": "obj-162",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						1211,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-163",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						760,
						830,
						120,
						22
					],
					"text": "10  Presets",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-164",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						960,
						860,
						103,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_presets"
				}
			},
			{
				"box": {
					"id": "obj-165",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1660,
						860,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_names"
				}
			},
			{
				"box": {
					"id": "obj-166",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1660,
						892,
						250,
						22
					],
					"outlettype": [
						"bang",
						"",
						""
					],
					"text": "t b l l"
				}
			},
			{
				"box": {
					"id": "obj-167",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1810,
						924,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.slice 1"
				}
			},
			{
				"box": {
					"id": "obj-168",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1690,
						924,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.slice 1"
				}
			},
			{
				"box": {
					"id": "obj-169",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1730,
						956,
						70,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.iter 1"
				}
			},
			{
				"box": {
					"id": "obj-170",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1730,
						988,
						70,
						22
					],
					"outlettype": [
						""
					],
					"text": "tosymbol"
				}
			},
			{
				"box": {
					"id": "obj-171",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1730,
						1020,
						70,
						22
					],
					"outlettype": [
						"bang",
						""
					],
					"text": "t b l"
				}
			},
			{
				"box": {
					"id": "obj-172",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1730,
						1052,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-173",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1730,
						1084,
						60,
						22
					],
					"outlettype": [
						"int",
						"int"
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-174",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1840,
						1084,
						36,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "+ 1"
				}
			},
			{
				"box": {
					"id": "obj-175",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1730,
						1116,
						70,
						22
					],
					"outlettype": [
						""
					],
					"text": "pack 0 s"
				}
			},
			{
				"box": {
					"id": "obj-176",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						1970,
						1116,
						60,
						22
					],
					"outlettype": [
						"",
						"",
						"",
						""
					],
					"text": "coll",
					"saved_object_attributes": {
						"embed": 0,
						"precision": 6
					}
				}
			},
			{
				"box": {
					"id": "obj-177",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						960,
						892,
						70,
						22
					],
					"outlettype": [
						"bang",
						"int"
					],
					"text": "t b i"
				}
			},
			{
				"box": {
					"id": "obj-178",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						670,
						924,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 20"
				}
			},
			{
				"box": {
					"id": "obj-179",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						743,
						988,
						47,
						22
					],
					"text": "clear",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-180",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						670,
						1020,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-181",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 3,
					"patching_rect": [
						670,
						1084,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						"int"
					],
					"text": "uzi 0"
				}
			},
			{
				"box": {
					"id": "obj-182",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						710,
						1148,
						100,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "route symbol"
				}
			},
			{
				"box": {
					"id": "obj-183",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						710,
						1180,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "gate 2 1"
				}
			},
			{
				"box": {
					"id": "obj-184",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						710,
						1212,
						110,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend append"
				}
			},
			{
				"box": {
					"id": "obj-185",
					"maxclass": "umenu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						820,
						990,
						130,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						34,
						120,
						18
					],
					"outlettype": [
						"int",
						"",
						""
					],
					"varname": "presets",
					"parameter_enable": 0,
					"annotation": "Recall a preset by its name"
				}
			},
			{
				"box": {
					"id": "obj-186",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						670,
						956,
						80,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-187",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						870,
						1025,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "+ 1"
				}
			},
			{
				"box": {
					"id": "obj-188",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						870,
						1057,
						80,
						22
					],
					"outlettype": [
						"bang",
						"int",
						"bang"
					],
					"text": "t b i b"
				}
			},
			{
				"box": {
					"id": "obj-189",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						870,
						1089,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-190",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						920,
						1089,
						36,
						22
					],
					"text": "2",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-191",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						863,
						1148,
						70,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t l l"
				}
			},
			{
				"box": {
					"id": "obj-192",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						863,
						1212,
						117,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /preset"
				}
			},
			{
				"box": {
					"id": "obj-193",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						863,
						1260,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-194",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						926,
						1180,
						110,
						22
					],
					"text": "s vae_recalled"
				}
			},
			{
				"box": {
					"id": "obj-195",
					"maxclass": "textedit",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						1060,
						956,
						130,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						54,
						120,
						18
					],
					"outlettype": [
						"",
						"int",
						"",
						""
					],
					"varname": "preset_name",
					"keymode": 1,
					"lines": 1,
					"outputmode": 1,
					"parameter_enable": 0,
					"annotation": "Type a name and press return; then save, or rename the recalled preset"
				}
			},
			{
				"box": {
					"id": "obj-196",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1060,
						990,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "route text"
				}
			},
			{
				"box": {
					"id": "obj-197",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1200,
						956,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						74,
						58,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "preset_save",
					"texton": "save",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Save",
							"parameter_shortname": "save",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Save",
							"parameter_info": "Keep the dials under the typed name",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Keep the dials under the typed name",
					"hint": "Keep the dials under the typed name",
					"text": "save"
				}
			},
			{
				"box": {
					"id": "obj-198",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1280,
						956,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						539,
						74,
						58,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "preset_rename",
					"texton": "rename",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Rename",
							"parameter_shortname": "rename",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Rename",
							"parameter_info": "Give the recalled preset the typed name",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Give the recalled preset the typed name",
					"hint": "Give the recalled preset the typed name",
					"text": "rename"
				}
			},
			{
				"box": {
					"id": "obj-199",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1360,
						956,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						91,
						58,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "preset_undo",
					"texton": "undo",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Undo",
							"parameter_shortname": "undo",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Undo",
							"parameter_info": "Take back the last change of the presets",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take back the last change of the presets",
					"hint": "Take back the last change of the presets",
					"text": "undo"
				}
			},
			{
				"box": {
					"id": "obj-200",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1440,
						956,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						539,
						91,
						58,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "preset_delete",
					"texton": "delete",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Delete",
							"parameter_shortname": "delete",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Delete",
							"parameter_info": "Delete the recalled preset",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Delete the recalled preset",
					"hint": "Delete the recalled preset",
					"text": "delete"
				}
			},
			{
				"box": {
					"id": "obj-201",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1060,
						1089,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.reg"
				}
			},
			{
				"box": {
					"id": "obj-202",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1260,
						1057,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.reg"
				}
			},
			{
				"box": {
					"id": "obj-203",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1440,
						1057,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.reg"
				}
			},
			{
				"box": {
					"id": "obj-204",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1200,
						1121,
						80,
						22
					],
					"outlettype": [
						""
					],
					"text": "pack s s"
				}
			},
			{
				"box": {
					"id": "obj-205",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1200,
						1153,
						166,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /preset/rename"
				}
			},
			{
				"box": {
					"id": "obj-206",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1060,
						1121,
						136,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /preset/save"
				}
			},
			{
				"box": {
					"id": "obj-207",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1360,
						1185,
						96,
						22
					],
					"text": "/preset/undo",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-208",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1440,
						1089,
						166,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /preset/delete"
				}
			},
			{
				"box": {
					"id": "obj-209",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1200,
						1260,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-210",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1540,
						956,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						148,
						120,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "panic",
					"texton": "panic",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Panic",
							"parameter_shortname": "panic",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Panic",
							"parameter_info": "Silence everything at once",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Silence everything at once",
					"hint": "Silence everything at once",
					"text": "panic"
				}
			},
			{
				"box": {
					"id": "obj-211",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1540,
						990,
						54,
						22
					],
					"text": "/panic",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-212",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1220,
						50,
						300,
						22
					],
					"text": "11  A sign of life, twice a second",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-213",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						85,
						145,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "metro 500 @active 1"
				}
			},
			{
				"box": {
					"id": "obj-214",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						120,
						68,
						22
					],
					"text": "/ping 1.",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-215",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1220,
						155,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-216",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1400,
						85,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_client"
				}
			},
			{
				"box": {
					"id": "obj-217",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1400,
						120,
						152,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend set /ping 1."
				}
			},
			{
				"box": {
					"id": "obj-218",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						1320,
						500,
						22
					],
					"text": "12  Eight dials: one latent, one controller each",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-219",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						20,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x0"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller0"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 20"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning0"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller0"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_0",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-220",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						48,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_0",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 0",
							"parameter_shortname": "z0",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 0",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-221",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						81,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						48,
						49,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_0",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 0",
							"parameter_shortname": "CC 0",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 0",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								20.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-222",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						143,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						48,
						66,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_0",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 0",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 0",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-223",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/0"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value0"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller0"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning0"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_0",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-224",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						34,
						78,
						14
					],
					"text": "z0",
					"fontsize": 9.5,
					"varname": "name_0",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-225",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						100,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						84,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_0",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-226",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						210,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x1"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller1"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 21"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning1"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller1"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_1",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-227",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						210,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						48,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_1",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 1",
							"parameter_shortname": "z1",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 1",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-228",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						271,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						128,
						49,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_1",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 1",
							"parameter_shortname": "CC 1",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 1",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								21.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-229",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						333,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						128,
						66,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_1",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 1",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 1",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-230",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						210,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/1"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent1"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value1"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller1"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning1"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_1",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-231",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						210,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						34,
						78,
						14
					],
					"text": "z1",
					"fontsize": 9.5,
					"varname": "name_1",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-232",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						290,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						84,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_1",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-233",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						400,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x2"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller2"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 22"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning2"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller2"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_2",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-234",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						400,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						48,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_2",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 2",
							"parameter_shortname": "z2",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 2",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-235",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						461,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						208,
						49,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_2",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 2",
							"parameter_shortname": "CC 2",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 2",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								22.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-236",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						523,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						208,
						66,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_2",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 2",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 2",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-237",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						400,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/2"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent2"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value2"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller2"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning2"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_2",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-238",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						400,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						34,
						78,
						14
					],
					"text": "z2",
					"fontsize": 9.5,
					"varname": "name_2",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-239",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						480,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						84,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_2",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-240",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						590,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x3"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller3"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 23"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning3"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller3"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_3",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-241",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						590,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						48,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_3",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 3",
							"parameter_shortname": "z3",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 3",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-242",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						651,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						288,
						49,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_3",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 3",
							"parameter_shortname": "CC 3",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 3",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								23.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-243",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						713,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						288,
						66,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_3",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 3",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 3",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-244",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						590,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/3"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent3"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value3"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller3"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning3"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_3",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-245",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						590,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						34,
						78,
						14
					],
					"text": "z3",
					"fontsize": 9.5,
					"varname": "name_3",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-246",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						670,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						84,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_3",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-247",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						780,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x4"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller4"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 24"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning4"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller4"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_4",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-248",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						780,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						114,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_4",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 4",
							"parameter_shortname": "z4",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 4",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-249",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						841,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						48,
						115,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_4",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 4",
							"parameter_shortname": "CC 4",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 4",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								24.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-250",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						903,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						48,
						132,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_4",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 4",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 4",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-251",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						780,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/4"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent4"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value4"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller4"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning4"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_4",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-252",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						780,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						100,
						78,
						14
					],
					"text": "z4",
					"fontsize": 9.5,
					"varname": "name_4",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-253",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						860,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						8,
						150,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_4",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-254",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						970,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x5"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller5"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 25"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning5"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller5"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_5",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-255",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						970,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						114,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_5",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 5",
							"parameter_shortname": "z5",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 5",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-256",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1031,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						128,
						115,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_5",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 5",
							"parameter_shortname": "CC 5",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 5",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								25.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-257",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1093,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						128,
						132,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_5",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 5",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 5",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-258",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						970,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/5"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent5"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value5"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller5"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning5"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_5",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-259",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						970,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						100,
						78,
						14
					],
					"text": "z5",
					"fontsize": 9.5,
					"varname": "name_5",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-260",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1050,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						88,
						150,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_5",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-261",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						1160,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x6"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller6"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 26"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning6"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller6"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_6",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-262",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1160,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						114,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_6",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 6",
							"parameter_shortname": "z6",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 6",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-263",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1221,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						208,
						115,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_6",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 6",
							"parameter_shortname": "CC 6",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 6",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								26.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-264",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1283,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						208,
						132,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_6",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 6",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 6",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-265",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						1160,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/6"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent6"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value6"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller6"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning6"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_6",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-266",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1160,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						100,
						78,
						14
					],
					"text": "z6",
					"fontsize": 9.5,
					"varname": "name_6",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-267",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1240,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						168,
						150,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_6",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-268",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						1350,
						1350,
						130,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							496,
							362
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										380,
										20
									],
									"text": "Python sets the dial silently; a controller moves it, and it sends.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										68,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_x7"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										80,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										130,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										165,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										170,
										40,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controllers"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										80,
										120,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										283,
										115,
										54,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										170,
										150,
										60,
										22
									],
									"outlettype": [
										"int",
										"int"
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										38,
										200,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_controller7"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										235,
										70,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "sel 27"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										270,
										60,
										22
									],
									"outlettype": [
										"float"
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										310,
										150,
										117,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_learning7"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										270,
										215,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"bang",
										"int",
										"int"
									],
									"text": "t b i i"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										345,
										250,
										131,
										22
									],
									"text": "s vae_controller7"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										340,
										285,
										36,
										22
									],
									"text": "0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"comment": "learn"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-12",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-12",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-14",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-14",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-17",
										0
									],
									"destination": [
										"obj-20",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										1
									],
									"destination": [
										"obj-19",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-15",
										2
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p moved_7",
					"outlettype": [
						"",
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-269",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1350,
						1420,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						114,
						36,
						36
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "dial_7",
					"showname": 0,
					"shownumber": 0,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Latent 7",
							"parameter_shortname": "z7",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Latent 7",
							"parameter_info": "A latent, over its range: percent",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "A latent, over its range: percent",
					"hint": "A latent, over its range: percent"
				}
			},
			{
				"box": {
					"id": "obj-270",
					"maxclass": "live.numbox",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1411,
						1420,
						44,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						288,
						115,
						36,
						15
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "controller_7",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Controller 7",
							"parameter_shortname": "CC 7",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 1,
							"parameter_annotation_name": "Controller 7",
							"parameter_info": "Number of the MIDI controller that moves this dial",
							"parameter_mmin": 0.0,
							"parameter_mmax": 127.0,
							"parameter_initial_enable": 1,
							"parameter_initial": [
								27.0
							]
						}
					},
					"annotation": "Number of the MIDI controller that moves this dial",
					"hint": "Number of the MIDI controller that moves this dial"
				}
			},
			{
				"box": {
					"id": "obj-271",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1473,
						1420,
						36,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						288,
						132,
						36,
						15
					],
					"outlettype": [
						"",
						""
					],
					"varname": "learn_7",
					"texton": "learn",
					"mode": 1,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Learn 7",
							"parameter_shortname": "learn",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Learn 7",
							"parameter_info": "Take the next MIDI controller that moves",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Take the next MIDI controller that moves",
					"hint": "Take the next MIDI controller that moves",
					"text": "learn"
				}
			},
			{
				"box": {
					"id": "obj-272",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						1350,
						1480,
						140,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							617,
							302
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "comment",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										10,
										400,
										20
									],
									"text": "The dial's share goes to Python, which says what it means.",
									"fontsize": 9.5
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "dial"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										400,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "controller"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										480,
										40,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "learn"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										140,
										120,
										22
									],
									"outlettype": [
										""
									],
									"text": "gate"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										175,
										100,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /x/7"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										40,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_latent7"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										230,
										75,
										80,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										110,
										80,
										22
									],
									"outlettype": [
										"bang",
										""
									],
									"text": "t b l"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										150,
										110,
										36,
										22
									],
									"text": "1",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										145,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										230,
										180,
										96,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_value7"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										300,
										215,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										280,
										260,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										330,
										260,
										30,
										22
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										210,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										400,
										80,
										131,
										22
									],
									"text": "s vae_controller7"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										480,
										120,
										117,
										22
									],
									"text": "s vae_learning7"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-5",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										1
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-17",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-18",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p sends_7",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-273",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1350,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						100,
						78,
						14
					],
					"text": "z7",
					"fontsize": 9.5,
					"varname": "name_7",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-274",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1430,
						1515,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						248,
						150,
						78,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "value_7",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-275",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						1560,
						500,
						22
					],
					"text": "13  Settings of the performance",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-276",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						612,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "attack_s",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Attack",
							"parameter_shortname": "attack",
							"parameter_type": 0,
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_units": "%.2f s",
							"parameter_annotation_name": "Attack",
							"parameter_info": "Time in which a note rises",
							"parameter_mmin": 0.0,
							"parameter_mmax": 20.0,
							"parameter_exponent": 3.0
						}
					},
					"annotation": "Time in which a note rises",
					"hint": "Time in which a note rises"
				}
			},
			{
				"box": {
					"id": "obj-277",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							439,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/attack_s"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_attack_s"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_attack_s",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-278",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						170,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						656,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "decay_s",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Decay",
							"parameter_shortname": "decay",
							"parameter_type": 0,
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_units": "%.2f s",
							"parameter_annotation_name": "Decay",
							"parameter_info": "Time in which it falls to the sustained level",
							"parameter_mmin": 0.0,
							"parameter_mmax": 20.0,
							"parameter_exponent": 3.0
						}
					},
					"annotation": "Time in which it falls to the sustained level",
					"hint": "Time in which it falls to the sustained level"
				}
			},
			{
				"box": {
					"id": "obj-279",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						170,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							432,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/decay_s"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_decay_s"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_decay_s",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-280",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						320,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						612,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "sustain",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Sustain",
							"parameter_shortname": "sustain",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Sustain",
							"parameter_info": "Level while the key stays down",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "Level while the key stays down",
					"hint": "Level while the key stays down"
				}
			},
			{
				"box": {
					"id": "obj-281",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						320,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							432,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/sustain"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_sustain"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_sustain",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-282",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						470,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						656,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "release_s",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Release",
							"parameter_shortname": "release",
							"parameter_type": 0,
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_units": "%.2f s",
							"parameter_annotation_name": "Release",
							"parameter_info": "Time in which it dies away",
							"parameter_mmin": 0.0,
							"parameter_mmax": 20.0,
							"parameter_exponent": 3.0
						}
					},
					"annotation": "Time in which it dies away",
					"hint": "Time in which it dies away"
				}
			},
			{
				"box": {
					"id": "obj-283",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						470,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							446,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/release_s"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_release_s"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_release_s",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-284",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						620,
						2045,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						710,
						83,
						84,
						14
					],
					"text": "mode",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-285",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						690,
						2045,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						710,
						116,
						84,
						14
					],
					"text": "shared",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-286",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						620,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						708,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "voices",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Voices",
							"parameter_shortname": "voices",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Voices",
							"parameter_info": "How many notes sound at once",
							"parameter_mmin": 1,
							"parameter_mmax": 16
						}
					},
					"annotation": "How many notes sound at once",
					"hint": "How many notes sound at once"
				}
			},
			{
				"box": {
					"id": "obj-287",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						620,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							425,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/voices"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_voices"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_voices",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-288",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						770,
						1600,
						80,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						710,
						98,
						84,
						15
					],
					"outlettype": [
						"",
						"",
						"float"
					],
					"varname": "mode",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mode",
							"parameter_shortname": "mode",
							"parameter_type": 2,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mode",
							"parameter_info": "Chords; one voice that glides; one that begins anew",
							"parameter_enum": [
								"poly",
								"legato",
								"mono"
							],
							"parameter_mmax": 2
						}
					},
					"annotation": "Chords; one voice that glides; one that begins anew",
					"hint": "Chords; one voice that glides; one that begins anew"
				}
			},
			{
				"box": {
					"id": "obj-289",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						770,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							411,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mode"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										124,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mode"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mode",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-290",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						920,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						752,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "bend_semitones",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Bend",
							"parameter_shortname": "bend",
							"parameter_type": 0,
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_units": "%.1f st",
							"parameter_annotation_name": "Bend",
							"parameter_info": "Range of the pitch bend",
							"parameter_mmin": 0.0,
							"parameter_mmax": 96.0
						}
					},
					"annotation": "Range of the pitch bend",
					"hint": "Range of the pitch bend"
				}
			},
			{
				"box": {
					"id": "obj-291",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						920,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							481,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										201,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/bend_semitones"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										194,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_bend_semitones"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_bend_semitones",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-292",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1070,
						1600,
						80,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						710,
						131,
						84,
						15
					],
					"outlettype": [
						"",
						"",
						"float"
					],
					"varname": "shared_z",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Shared",
							"parameter_shortname": "shared",
							"parameter_type": 2,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Shared",
							"parameter_info": "1: all voices have the timbre of the last note",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "1: all voices have the timbre of the last note",
					"hint": "1: all voices have the timbre of the last note"
				}
			},
			{
				"box": {
					"id": "obj-293",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1070,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							439,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/shared_z"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_shared_z"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_shared_z",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-294",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1220,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						804,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "level_db",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Level",
							"parameter_shortname": "level",
							"parameter_type": 0,
							"parameter_unitstyle": 4,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Level",
							"parameter_info": "Level of the whole",
							"parameter_mmin": -60.0,
							"parameter_mmax": 12.0
						}
					},
					"annotation": "Level of the whole",
					"hint": "Level of the whole"
				}
			},
			{
				"box": {
					"id": "obj-295",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							439,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/level_db"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_level_db"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_level_db",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-296",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1370,
						1600,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						848,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "tune",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Tune",
							"parameter_shortname": "tune",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Tune",
							"parameter_info": "0 brings back the deviation that was learned",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "0 brings back the deviation that was learned",
					"hint": "0 brings back the deviation that was learned"
				}
			},
			{
				"box": {
					"id": "obj-297",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1370,
						1655,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							411,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/tune"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										124,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_tune"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_tune",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-298",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						892,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "spread",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Spread",
							"parameter_shortname": "spread",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Spread",
							"parameter_info": "How far voices lie apart, left and right",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far voices lie apart, left and right",
					"hint": "How far voices lie apart, left and right"
				}
			},
			{
				"box": {
					"id": "obj-299",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							425,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/spread"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_spread"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_spread",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-300",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						170,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						804,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "partial_spread",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Partials",
							"parameter_shortname": "partials",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Partials",
							"parameter_info": "How far partials lie apart",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far partials lie apart",
					"hint": "How far partials lie apart"
				}
			},
			{
				"box": {
					"id": "obj-301",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						170,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							481,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										201,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/partial_spread"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										194,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_partial_spread"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_partial_spread",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-302",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						320,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						848,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "velocity_level",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.4,
						0.75,
						0.95,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Velocity",
							"parameter_shortname": "velocity",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Velocity",
							"parameter_info": "How far velocity sets the level",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far velocity sets the level",
					"hint": "How far velocity sets the level"
				}
			},
			{
				"box": {
					"id": "obj-303",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						320,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							481,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										201,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/velocity_level"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										194,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_velocity_level"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_velocity_level",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-304",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						470,
						2045,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						946,
						132,
						84,
						14
					],
					"text": "shape",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-305",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						470,
						1710,
						80,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						946,
						147,
						84,
						15
					],
					"outlettype": [
						"",
						"",
						"float"
					],
					"varname": "mod1_shape",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 1 Shape",
							"parameter_shortname": "shape",
							"parameter_type": 2,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 1 Shape",
							"parameter_info": "A sine, a random walk, or random values that hold",
							"parameter_enum": [
								"sine",
								"walk",
								"hold"
							],
							"parameter_mmax": 2
						}
					},
					"annotation": "A sine, a random walk, or random values that hold",
					"hint": "A sine, a random walk, or random values that hold"
				}
			},
			{
				"box": {
					"id": "obj-306",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						470,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod1_shape"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod1_shape"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod1_shape",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-307",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						620,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						944,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod1_rate_hz",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 1 Rate",
							"parameter_shortname": "rate",
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 1 Rate",
							"parameter_info": "How often it comes round, or steps",
							"parameter_mmin": 0.0,
							"parameter_mmax": 20.0,
							"parameter_exponent": 3.0
						}
					},
					"annotation": "How often it comes round, or steps",
					"hint": "How often it comes round, or steps"
				}
			},
			{
				"box": {
					"id": "obj-308",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						620,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							467,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod1_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod1_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod1_rate_hz",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-309",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						770,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						988,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod1_beats",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 1 Beats",
							"parameter_shortname": "beats",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 1 Beats",
							"parameter_info": "Its period in beats; 0: the rate counts",
							"parameter_mmin": 0.0,
							"parameter_mmax": 64.0
						}
					},
					"annotation": "Its period in beats; 0: the rate counts",
					"hint": "Its period in beats; 0: the rate counts"
				}
			},
			{
				"box": {
					"id": "obj-310",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						770,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod1_beats"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod1_beats"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod1_beats",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-311",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						920,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						944,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod1_depth",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 1 Depth",
							"parameter_shortname": "depth",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 1 Depth",
							"parameter_info": "How far it turns the dial, both ways",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far it turns the dial, both ways",
					"hint": "How far it turns the dial, both ways"
				}
			},
			{
				"box": {
					"id": "obj-312",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						920,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod1_depth"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod1_depth"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod1_depth",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-313",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1070,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						988,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod1_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 1 Dial",
							"parameter_shortname": "dial",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 1 Dial",
							"parameter_info": "Dial that it turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that it turns",
					"hint": "Dial that it turns"
				}
			},
			{
				"box": {
					"id": "obj-314",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1070,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							446,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod1_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod1_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod1_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-315",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1220,
						2045,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1042,
						132,
						84,
						14
					],
					"text": "shape",
					"fontsize": 9.5,
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					]
				}
			},
			{
				"box": {
					"id": "obj-316",
					"maxclass": "live.menu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1220,
						1710,
						80,
						15
					],
					"presentation": 1,
					"presentation_rect": [
						1042,
						147,
						84,
						15
					],
					"outlettype": [
						"",
						"",
						"float"
					],
					"varname": "mod2_shape",
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 2 Shape",
							"parameter_shortname": "shape",
							"parameter_type": 2,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 2 Shape",
							"parameter_info": "A sine, a random walk, or random values that hold",
							"parameter_enum": [
								"sine",
								"walk",
								"hold"
							],
							"parameter_mmax": 2
						}
					},
					"annotation": "A sine, a random walk, or random values that hold",
					"hint": "A sine, a random walk, or random values that hold"
				}
			},
			{
				"box": {
					"id": "obj-317",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod2_shape"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod2_shape"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod2_shape",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-318",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1370,
						1710,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1040,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod2_rate_hz",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 2 Rate",
							"parameter_shortname": "rate",
							"parameter_type": 0,
							"parameter_unitstyle": 3,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 2 Rate",
							"parameter_info": "How often it comes round, or steps",
							"parameter_mmin": 0.0,
							"parameter_mmax": 20.0,
							"parameter_exponent": 3.0
						}
					},
					"annotation": "How often it comes round, or steps",
					"hint": "How often it comes round, or steps"
				}
			},
			{
				"box": {
					"id": "obj-319",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1370,
						1765,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							467,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod2_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod2_rate_hz"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod2_rate_hz",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-320",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1084,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod2_beats",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 2 Beats",
							"parameter_shortname": "beats",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 2 Beats",
							"parameter_info": "Its period in beats; 0: the rate counts",
							"parameter_mmin": 0.0,
							"parameter_mmax": 64.0
						}
					},
					"annotation": "Its period in beats; 0: the rate counts",
					"hint": "Its period in beats; 0: the rate counts"
				}
			},
			{
				"box": {
					"id": "obj-321",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod2_beats"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod2_beats"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod2_beats",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-322",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						170,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1040,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod2_depth",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 2 Depth",
							"parameter_shortname": "depth",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 2 Depth",
							"parameter_info": "How far it turns the dial, both ways",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far it turns the dial, both ways",
					"hint": "How far it turns the dial, both ways"
				}
			},
			{
				"box": {
					"id": "obj-323",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						170,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod2_depth"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod2_depth"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod2_depth",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-324",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						320,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1084,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "mod2_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.85,
						0.55,
						0.9,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Mod 2 Dial",
							"parameter_shortname": "dial",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Mod 2 Dial",
							"parameter_info": "Dial that it turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that it turns",
					"hint": "Dial that it turns"
				}
			},
			{
				"box": {
					"id": "obj-325",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						320,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							446,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/mod2_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_mod2_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_mod2_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-326",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						470,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1136,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "morph_x",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Morph X",
							"parameter_shortname": "morph X",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Morph X",
							"parameter_info": "From the left points of a morph to the right",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "From the left points of a morph to the right",
					"hint": "From the left points of a morph to the right"
				}
			},
			{
				"box": {
					"id": "obj-327",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						470,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							432,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/morph_x"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_morph_x"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										124,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_morph"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										260,
										130,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_pad_x"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_morph_x",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-328",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						620,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1180,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "morph_y",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Morph Y",
							"parameter_shortname": "morph Y",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Morph Y",
							"parameter_info": "From the first two points to the others",
							"parameter_mmin": 0.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "From the first two points to the others",
					"hint": "From the first two points to the others"
				}
			},
			{
				"box": {
					"id": "obj-329",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						620,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							432,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										152,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/morph_y"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_morph_y"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										124,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_morph"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										260,
										130,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_pad_y"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_morph_y",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-330",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						770,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1136,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "tempo_bpm",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.55,
						0.8,
						0.45,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Tempo",
							"parameter_shortname": "tempo",
							"parameter_type": 0,
							"parameter_unitstyle": 9,
							"parameter_invisible": 0,
							"parameter_units": "%.0f bpm",
							"parameter_annotation_name": "Tempo",
							"parameter_info": "Beats a minute, for modulators",
							"parameter_mmin": 20.0,
							"parameter_mmax": 400.0
						}
					},
					"annotation": "Beats a minute, for modulators",
					"hint": "Beats a minute, for modulators"
				}
			},
			{
				"box": {
					"id": "obj-331",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						770,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							446,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/tempo_bpm"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										159,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_tempo_bpm"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_tempo_bpm",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-332",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						920,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1432,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "velocity_amount",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Velocity",
							"parameter_shortname": "velocity",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Velocity",
							"parameter_info": "How far velocity turns it",
							"parameter_mmin": -1.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far velocity turns it",
					"hint": "How far velocity turns it"
				}
			},
			{
				"box": {
					"id": "obj-333",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						920,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							488,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										208,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/velocity_amount"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										201,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_velocity_amount"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_velocity_amount",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-334",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1070,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1476,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "pressure_amount",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Pressure",
							"parameter_shortname": "pressure",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Pressure",
							"parameter_info": "How far pressure turns it",
							"parameter_mmin": -1.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far pressure turns it",
					"hint": "How far pressure turns it"
				}
			},
			{
				"box": {
					"id": "obj-335",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1070,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							488,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										208,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/pressure_amount"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										201,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_pressure_amount"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_pressure_amount",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-336",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1220,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1520,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "slide_amount",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Slide",
							"parameter_shortname": "slide",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Slide",
							"parameter_info": "How far a slide turns it, both ways",
							"parameter_mmin": -1.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far a slide turns it, both ways",
					"hint": "How far a slide turns it, both ways"
				}
			},
			{
				"box": {
					"id": "obj-337",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							467,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/slide_amount"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_slide_amount"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_slide_amount",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-338",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1370,
						1820,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1564,
						34,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "wheel_amount",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Wheel",
							"parameter_shortname": "wheel",
							"parameter_type": 0,
							"parameter_unitstyle": 1,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Wheel",
							"parameter_info": "How far the wheel turns it",
							"parameter_mmin": -1.0,
							"parameter_mmax": 1.0
						}
					},
					"annotation": "How far the wheel turns it",
					"hint": "How far the wheel turns it"
				}
			},
			{
				"box": {
					"id": "obj-339",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1370,
						1875,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							467,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/wheel_amount"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_wheel_amount"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_wheel_amount",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-340",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1930,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1432,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "velocity_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Vel to",
							"parameter_shortname": "vel to",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Vel to",
							"parameter_info": "Dial that velocity turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that velocity turns",
					"hint": "Dial that velocity turns"
				}
			},
			{
				"box": {
					"id": "obj-341",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1985,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							474,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										194,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/velocity_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_velocity_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_velocity_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-342",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						170,
						1930,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1476,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "pressure_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Press to",
							"parameter_shortname": "press to",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Press to",
							"parameter_info": "Dial that pressure turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that pressure turns",
					"hint": "Dial that pressure turns"
				}
			},
			{
				"box": {
					"id": "obj-343",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						170,
						1985,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							474,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										194,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/pressure_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										187,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_pressure_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_pressure_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-344",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						320,
						1930,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1520,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "slide_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Slide to",
							"parameter_shortname": "slide to",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Slide to",
							"parameter_info": "Dial that a slide (cc 74) turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that a slide (cc 74) turns",
					"hint": "Dial that a slide (cc 74) turns"
				}
			},
			{
				"box": {
					"id": "obj-345",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						320,
						1985,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/slide_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_slide_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_slide_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-346",
					"maxclass": "live.dial",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						470,
						1930,
						44,
						48
					],
					"presentation": 1,
					"presentation_rect": [
						1564,
						83,
						44,
						48
					],
					"outlettype": [
						"",
						"float"
					],
					"varname": "wheel_dial",
					"showname": 1,
					"shownumber": 1,
					"activedialcolor": [
						0.98,
						0.72,
						0.3,
						1.0
					],
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Expression Wheel to",
							"parameter_shortname": "wheel to",
							"parameter_type": 1,
							"parameter_unitstyle": 0,
							"parameter_invisible": 0,
							"parameter_annotation_name": "Expression Wheel to",
							"parameter_info": "Dial that the modulation wheel (cc 1) turns",
							"parameter_mmin": 0,
							"parameter_mmax": 8.0
						}
					},
					"annotation": "Dial that the modulation wheel (cc 1) turns",
					"hint": "Dial that the modulation wheel (cc 1) turns"
				}
			},
			{
				"box": {
					"id": "obj-347",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						470,
						1985,
						110,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							453,
							172
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "value"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										130,
										30,
										22
									],
									"comment": "to the control"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										260,
										55,
										173,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /set/wheel_dial"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										55,
										166,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_param_wheel_dial"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										80,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.slice 1"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										105,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										260,
										90,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										120,
										90,
										82,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										120,
										130,
										89,
										22
									],
									"text": "outputvalue",
									"outlettype": [
										""
									]
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-3",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-5",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-2",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p set_wheel_dial",
					"outlettype": [
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-348",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						2130,
						300,
						22
					],
					"text": "14  Morph: a pad between four presets",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-349",
					"maxclass": "pictslider",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						20,
						2320,
						80,
						80
					],
					"presentation": 1,
					"presentation_rect": [
						1272,
						50,
						104,
						84
					],
					"outlettype": [
						"int",
						"int"
					],
					"varname": "morph",
					"leftvalue": 0,
					"rightvalue": 1000,
					"topvalue": 1000,
					"bottomvalue": 0,
					"parameter_enable": 0,
					"annotation": "Between the presets at the four corners"
				}
			},
			{
				"box": {
					"id": "obj-350",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						2415,
						60,
						22
					],
					"outlettype": [
						"float"
					],
					"text": "/ 1000."
				}
			},
			{
				"box": {
					"id": "obj-351",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						2447,
						89,
						22
					],
					"text": "s vae_pad_x"
				}
			},
			{
				"box": {
					"id": "obj-352",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						120,
						2415,
						60,
						22
					],
					"outlettype": [
						"float"
					],
					"text": "/ 1000."
				}
			},
			{
				"box": {
					"id": "obj-353",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						120,
						2447,
						89,
						22
					],
					"text": "s vae_pad_y"
				}
			},
			{
				"box": {
					"id": "obj-354",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						260,
						2192,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						1226,
						118,
						42,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "corner_0",
					"texton": "put here",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Corner 1",
							"parameter_shortname": "put here",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Corner 1",
							"parameter_info": "Put the preset that was recalled last into this corner of the morph",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Put the preset that was recalled last into this corner of the morph",
					"hint": "Put the preset that was recalled last into this corner of the morph",
					"text": "put here"
				}
			},
			{
				"box": {
					"id": "obj-355",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						260,
						2240,
						150,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							740,
							312
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "put here"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										420,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "what is kept"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										70,
										20,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_recalled"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										60,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										200,
										20,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_corners"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										160,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										195,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route -"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										230,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/0"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										420,
										60,
										130,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route /corner/0"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										420,
										95,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										420,
										230,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										580,
										20,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_corner0"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										580,
										60,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/0"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										360,
										270,
										30,
										22
									],
									"comment": "to be kept"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										420,
										270,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										270,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										1
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p at_corner_0",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-356",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						260,
						2280,
						150,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"varname": "kept_corner_0",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Preset of corner 1",
							"parameter_shortname": "corner 1",
							"parameter_type": 3,
							"parameter_invisible": 1
						}
					},
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"text": "pattr kept_corner_0"
				}
			},
			{
				"box": {
					"id": "obj-357",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						260,
						2330,
						96,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1226,
						136,
						96,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "at_corner_0",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-358",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						430,
						2192,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						1380,
						118,
						42,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "corner_1",
					"texton": "put here",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Corner 2",
							"parameter_shortname": "put here",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Corner 2",
							"parameter_info": "Put the preset that was recalled last into this corner of the morph",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Put the preset that was recalled last into this corner of the morph",
					"hint": "Put the preset that was recalled last into this corner of the morph",
					"text": "put here"
				}
			},
			{
				"box": {
					"id": "obj-359",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						430,
						2240,
						150,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							740,
							312
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "put here"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										420,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "what is kept"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										70,
										20,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_recalled"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										60,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										200,
										20,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_corners"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										160,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										195,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route -"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										230,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/1"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										420,
										60,
										130,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route /corner/1"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										420,
										95,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										420,
										230,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										580,
										20,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_corner1"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										580,
										60,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/1"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										360,
										270,
										30,
										22
									],
									"comment": "to be kept"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										420,
										270,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										270,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										1
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p at_corner_1",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-360",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						430,
						2280,
						150,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"varname": "kept_corner_1",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Preset of corner 2",
							"parameter_shortname": "corner 2",
							"parameter_type": 3,
							"parameter_invisible": 1
						}
					},
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"text": "pattr kept_corner_1"
				}
			},
			{
				"box": {
					"id": "obj-361",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						430,
						2330,
						96,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1324,
						136,
						96,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "at_corner_1",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-362",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						600,
						2192,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						1226,
						50,
						42,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "corner_2",
					"texton": "put here",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Corner 3",
							"parameter_shortname": "put here",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Corner 3",
							"parameter_info": "Put the preset that was recalled last into this corner of the morph",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Put the preset that was recalled last into this corner of the morph",
					"hint": "Put the preset that was recalled last into this corner of the morph",
					"text": "put here"
				}
			},
			{
				"box": {
					"id": "obj-363",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						600,
						2240,
						150,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							740,
							312
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "put here"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										420,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "what is kept"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										70,
										20,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_recalled"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										60,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										200,
										20,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_corners"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										160,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										195,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route -"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										230,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/2"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										420,
										60,
										130,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route /corner/2"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										420,
										95,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										420,
										230,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										580,
										20,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_corner2"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										580,
										60,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/2"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										360,
										270,
										30,
										22
									],
									"comment": "to be kept"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										420,
										270,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										270,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										1
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p at_corner_2",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-364",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						600,
						2280,
						150,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"varname": "kept_corner_2",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Preset of corner 3",
							"parameter_shortname": "corner 3",
							"parameter_type": 3,
							"parameter_invisible": 1
						}
					},
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"text": "pattr kept_corner_2"
				}
			},
			{
				"box": {
					"id": "obj-365",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						600,
						2330,
						96,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1226,
						34,
						96,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "at_corner_2",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-366",
					"maxclass": "live.text",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						770,
						2192,
						58,
						16
					],
					"presentation": 1,
					"presentation_rect": [
						1380,
						50,
						42,
						16
					],
					"outlettype": [
						"",
						""
					],
					"varname": "corner_3",
					"texton": "put here",
					"mode": 0,
					"parameter_enable": 1,
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Corner 4",
							"parameter_shortname": "put here",
							"parameter_type": 2,
							"parameter_unitstyle": 1,
							"parameter_invisible": 2,
							"parameter_annotation_name": "Corner 4",
							"parameter_info": "Put the preset that was recalled last into this corner of the morph",
							"parameter_enum": [
								"off",
								"on"
							],
							"parameter_mmax": 1
						}
					},
					"annotation": "Put the preset that was recalled last into this corner of the morph",
					"hint": "Put the preset that was recalled last into this corner of the morph",
					"text": "put here"
				}
			},
			{
				"box": {
					"id": "obj-367",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						770,
						2240,
						150,
						22
					],
					"patcher": {
						"fileversion": 1,
						"appversion": {
							"major": 8,
							"minor": 5,
							"revision": 5,
							"architecture": "x64",
							"modernui": 1
						},
						"classnamespace": "box",
						"rect": [
							60,
							80,
							740,
							312
						],
						"bglocked": 0,
						"openinpresentation": 0,
						"default_fontsize": 12.0,
						"default_fontface": 0,
						"default_fontname": "Arial",
						"gridonopen": 1,
						"gridsize": [
							15.0,
							15.0
						],
						"gridsnaponopen": 1,
						"objectsnaponopen": 1,
						"statusbarvisible": 2,
						"toolbarvisible": 1,
						"lefttoolbarpinned": 0,
						"toptoolbarpinned": 0,
						"righttoolbarpinned": 0,
						"bottomtoolbarpinned": 0,
						"toolbars_unpinned_last_save": 0,
						"tallnewobj": 0,
						"boxanimatetime": 200,
						"enablehscroll": 1,
						"enablevscroll": 1,
						"devicewidth": 0.0,
						"description": "",
						"digest": "",
						"tags": "",
						"style": "",
						"subpatcher_template": "",
						"assistshowspatchername": 0,
						"boxes": [
							{
								"box": {
									"id": "obj-1",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "put here"
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										420,
										20,
										30,
										22
									],
									"outlettype": [
										""
									],
									"comment": "what is kept"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										70,
										20,
										110,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_recalled"
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										60,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										200,
										20,
										138,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_push_corners"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										160,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "zl.reg"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										200,
										195,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route -"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										230,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/3"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										420,
										60,
										130,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route /corner/3"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										420,
										95,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t l l"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										420,
										230,
										89,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend set"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										580,
										20,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_corner3"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										580,
										60,
										140,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /corner/3"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										360,
										270,
										30,
										22
									],
									"comment": "to be kept"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										420,
										270,
										30,
										22
									],
									"comment": "name"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										270,
										117,
										22
									],
									"text": "s vae_to_python"
								}
							}
						],
						"lines": [
							{
								"patchline": {
									"source": [
										"obj-3",
										0
									],
									"destination": [
										"obj-4",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-1",
										0
									],
									"destination": [
										"obj-4",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-4",
										0
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-8",
										0
									],
									"destination": [
										"obj-16",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-5",
										0
									],
									"destination": [
										"obj-6",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-6",
										0
									],
									"destination": [
										"obj-7",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-7",
										1
									],
									"destination": [
										"obj-8",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-2",
										0
									],
									"destination": [
										"obj-9",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-9",
										0
									],
									"destination": [
										"obj-10",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										0
									],
									"destination": [
										"obj-11",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-11",
										0
									],
									"destination": [
										"obj-15",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										1
									],
									"destination": [
										"obj-6",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-12",
										0
									],
									"destination": [
										"obj-13",
										0
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-13",
										0
									],
									"destination": [
										"obj-14",
										0
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p at_corner_3",
					"outlettype": [
						"",
						""
					],
					"saved_object_attributes": {
						"description": "",
						"digest": "",
						"tags": ""
					}
				}
			},
			{
				"box": {
					"id": "obj-368",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						770,
						2280,
						150,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"varname": "kept_corner_3",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Preset of corner 4",
							"parameter_shortname": "corner 4",
							"parameter_type": 3,
							"parameter_invisible": 1
						}
					},
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"text": "pattr kept_corner_3"
				}
			},
			{
				"box": {
					"id": "obj-369",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						770,
						2330,
						96,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						1324,
						34,
						96,
						14
					],
					"text": "-",
					"fontsize": 9.5,
					"varname": "at_corner_3",
					"textcolor": [
						0.9,
						0.9,
						0.9,
						1.0
					],
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-370",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1110,
						2130,
						120,
						22
					],
					"text": "15  Gestures",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-371",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1550,
						2160,
						103,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_gesture"
				}
			},
			{
				"box": {
					"id": "obj-372",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1550,
						2192,
						124,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /gesture"
				}
			},
			{
				"box": {
					"id": "obj-373",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1550,
						2224,
						150,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"varname": "kept_gesture",
					"saved_attribute_attributes": {
						"valueof": {
							"parameter_longname": "Recording",
							"parameter_shortname": "recording",
							"parameter_type": 3,
							"parameter_invisible": 1
						}
					},
					"saved_object_attributes": {
						"parameter_enable": 1,
						"parameter_mappable": 0
					},
					"text": "pattr kept_gesture"
				}
			},
			{
				"box": {
					"id": "obj-374",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1550,
						2256,
						130,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "route /gesture"
				}
			},
			{
				"box": {
					"id": "obj-375",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1550,
						2288,
						90,
						22
					],
					"outlettype": [
						"bang",
						"",
						""
					],
					"text": "t b l l"
				}
			},
			{
				"box": {
					"id": "obj-376",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1603,
						2320,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.nth 1"
				}
			},
			{
				"box": {
					"id": "obj-377",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1550,
						2352,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 20"
				}
			},
			{
				"box": {
					"id": "obj-378",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1550,
						2384,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang"
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-379",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1603,
						2448,
						47,
						22
					],
					"text": "set 0",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-380",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1550,
						2416,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.reg"
				}
			},
			{
				"box": {
					"id": "obj-381",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1550,
						2480,
						131,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend setsymbol"
				}
			},
			{
				"box": {
					"id": "obj-382",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1730,
						2256,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_push"
				}
			},
			{
				"box": {
					"id": "obj-383",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1730,
						2320,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.reg"
				}
			},
			{
				"box": {
					"id": "obj-384",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1730,
						2352,
						124,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /gesture"
				}
			},
			{
				"box": {
					"id": "obj-385",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1730,
						2384,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-386",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1130,
						2389,
						68,
						22
					],
					"text": "/gesture",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-387",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						1310,
						2160,
						110,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_gestures"
				}
			},
			{
				"box": {
					"id": "obj-388",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						2010,
						2160,
						145,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_gesture_names"
				}
			},
			{
				"box": {
					"id": "obj-389",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						2010,
						2192,
						250,
						22
					],
					"outlettype": [
						"bang",
						"",
						""
					],
					"text": "t b l l"
				}
			},
			{
				"box": {
					"id": "obj-390",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						2160,
						2224,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.slice 1"
				}
			},
			{
				"box": {
					"id": "obj-391",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						2040,
						2224,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.slice 1"
				}
			},
			{
				"box": {
					"id": "obj-392",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						2080,
						2256,
						70,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "zl.iter 1"
				}
			},
			{
				"box": {
					"id": "obj-393",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						2080,
						2288,
						70,
						22
					],
					"outlettype": [
						""
					],
					"text": "tosymbol"
				}
			},
			{
				"box": {
					"id": "obj-394",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						2080,
						2320,
						70,
						22
					],
					"outlettype": [
						"bang",
						""
					],
					"text": "t b l"
				}
			},
			{
				"box": {
					"id": "obj-395",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						2080,
						2352,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-396",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						2080,
						2384,
						60,
						22
					],
					"outlettype": [
						"int",
						"int"
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-397",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						2190,
						2384,
						36,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "+ 1"
				}
			},
			{
				"box": {
					"id": "obj-398",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						2080,
						2416,
						70,
						22
					],
					"outlettype": [
						""
					],
					"text": "pack 0 s"
				}
			},
			{
				"box": {
					"id": "obj-399",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						2320,
						2416,
						60,
						22
					],
					"outlettype": [
						"",
						"",
						"",
						""
					],
					"text": "coll",
					"saved_object_attributes": {
						"embed": 0,
						"precision": 6
					}
				}
			},
			{
				"box": {
					"id": "obj-400",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1310,
						2192,
						70,
						22
					],
					"outlettype": [
						"bang",
						"int"
					],
					"text": "t b i"
				}
			},
			{
				"box": {
					"id": "obj-401",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1020,
						2224,
						80,
						22
					],
					"outlettype": [
						"bang"
					],
					"text": "delay 20"
				}
			},
			{
				"box": {
					"id": "obj-402",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1093,
						2288,
						47,
						22
					],
					"text": "clear",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-403",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1020,
						2320,
						60,
						22
					],
					"outlettype": [
						"int"
					],
					"text": "i 0"
				}
			},
			{
				"box": {
					"id": "obj-404",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 3,
					"patching_rect": [
						1020,
						2384,
						60,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						"int"
					],
					"text": "uzi 0"
				}
			},
			{
				"box": {
					"id": "obj-405",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1060,
						2448,
						100,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "route symbol"
				}
			},
			{
				"box": {
					"id": "obj-406",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1060,
						2480,
						80,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "gate 2 1"
				}
			},
			{
				"box": {
					"id": "obj-407",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1060,
						2512,
						110,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend append"
				}
			},
			{
				"box": {
					"id": "obj-408",
					"maxclass": "umenu",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1170,
						2290,
						130,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						477,
						108,
						120,
						18
					],
					"outlettype": [
						"int",
						"",
						""
					],
					"varname": "gestures",
					"parameter_enable": 0,
					"annotation": "Notes follow this recording from now on"
				}
			},
			{
				"box": {
					"id": "obj-409",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1330,
						2256,
						145,
						22
					],
					"text": "append no recording",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-410",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 4,
					"patching_rect": [
						1020,
						2256,
						80,
						22
					],
					"outlettype": [
						"bang",
						"bang",
						"bang",
						"bang"
					],
					"text": "t b b b b"
				}
			},
			{
				"box": {
					"id": "obj-411",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1220,
						2325,
						60,
						22
					],
					"outlettype": [
						"bang",
						""
					],
					"text": "sel 0"
				}
			},
			{
				"box": {
					"id": "obj-412",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1220,
						2357,
						80,
						22
					],
					"outlettype": [
						"bang",
						"int",
						"bang"
					],
					"text": "t b i b"
				}
			},
			{
				"box": {
					"id": "obj-413",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1220,
						2389,
						36,
						22
					],
					"text": "1",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-414",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1270,
						2389,
						36,
						22
					],
					"text": "2",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-415",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1180,
						2512,
						124,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /gesture"
				}
			},
			{
				"box": {
					"id": "obj-416",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1180,
						2550,
						117,
						22
					],
					"text": "s vae_to_python"
				}
			}
		],
		"lines": [
			{
				"patchline": {
					"source": [
						"obj-24",
						0
					],
					"destination": [
						"obj-25",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-25",
						0
					],
					"destination": [
						"obj-26",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-26",
						0
					],
					"destination": [
						"obj-27",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-27",
						0
					],
					"destination": [
						"obj-28",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-27",
						1
					],
					"destination": [
						"obj-29",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-30",
						0
					],
					"destination": [
						"obj-32",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-31",
						0
					],
					"destination": [
						"obj-32",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-32",
						0
					],
					"destination": [
						"obj-33",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-35",
						0
					],
					"destination": [
						"obj-43",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-43",
						0
					],
					"destination": [
						"obj-37",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-43",
						1
					],
					"destination": [
						"obj-44",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-44",
						0
					],
					"destination": [
						"obj-45",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-36",
						0
					],
					"destination": [
						"obj-37",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-37",
						1
					],
					"destination": [
						"obj-38",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-40",
						0
					],
					"destination": [
						"obj-39",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-38",
						0
					],
					"destination": [
						"obj-39",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-39",
						0
					],
					"destination": [
						"obj-41",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-41",
						0
					],
					"destination": [
						"obj-46",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-46",
						0
					],
					"destination": [
						"obj-42",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-42",
						0
					],
					"destination": [
						"obj-47",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-46",
						1
					],
					"destination": [
						"obj-48",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-38",
						1
					],
					"destination": [
						"obj-41",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-38",
						2
					],
					"destination": [
						"obj-49",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-50",
						0
					],
					"destination": [
						"obj-51",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-51",
						0
					],
					"destination": [
						"obj-52",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-55",
						0
					],
					"destination": [
						"obj-56",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-55",
						0
					],
					"destination": [
						"obj-57",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-57",
						2
					],
					"destination": [
						"obj-58",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-59",
						0
					],
					"destination": [
						"obj-60",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-59",
						1
					],
					"destination": [
						"obj-60",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-60",
						0
					],
					"destination": [
						"obj-61",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-61",
						0
					],
					"destination": [
						"obj-62",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-64",
						0
					],
					"destination": [
						"obj-66",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-65",
						1
					],
					"destination": [
						"obj-66",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-65",
						0
					],
					"destination": [
						"obj-66",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-64",
						1
					],
					"destination": [
						"obj-68",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-69",
						0
					],
					"destination": [
						"obj-71",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-70",
						0
					],
					"destination": [
						"obj-73",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-73",
						0
					],
					"destination": [
						"obj-71",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-73",
						1
					],
					"destination": [
						"obj-71",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-67",
						0
					],
					"destination": [
						"obj-72",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-71",
						0
					],
					"destination": [
						"obj-72",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-75",
						0
					],
					"destination": [
						"obj-76",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-76",
						0
					],
					"destination": [
						"obj-77",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						0
					],
					"destination": [
						"obj-78",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-79",
						0
					],
					"destination": [
						"obj-80",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-66",
						0
					],
					"destination": [
						"obj-86",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-78",
						0
					],
					"destination": [
						"obj-86",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-72",
						0
					],
					"destination": [
						"obj-87",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-68",
						0
					],
					"destination": [
						"obj-87",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-87",
						0
					],
					"destination": [
						"obj-88",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-88",
						0
					],
					"destination": [
						"obj-89",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						0
					],
					"destination": [
						"obj-88",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-86",
						0
					],
					"destination": [
						"obj-89",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-85",
						0
					],
					"destination": [
						"obj-89",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						0
					],
					"destination": [
						"obj-89",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-89",
						0
					],
					"destination": [
						"obj-81",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-66",
						1
					],
					"destination": [
						"obj-90",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-78",
						0
					],
					"destination": [
						"obj-90",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-72",
						0
					],
					"destination": [
						"obj-91",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-68",
						1
					],
					"destination": [
						"obj-91",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-91",
						0
					],
					"destination": [
						"obj-92",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-92",
						0
					],
					"destination": [
						"obj-93",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-77",
						0
					],
					"destination": [
						"obj-92",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-90",
						0
					],
					"destination": [
						"obj-93",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-85",
						1
					],
					"destination": [
						"obj-93",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-80",
						0
					],
					"destination": [
						"obj-93",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-93",
						0
					],
					"destination": [
						"obj-81",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-101",
						0
					],
					"destination": [
						"obj-102",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						0
					],
					"destination": [
						"obj-103",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-102",
						1
					],
					"destination": [
						"obj-104",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-103",
						0
					],
					"destination": [
						"obj-105",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-104",
						0
					],
					"destination": [
						"obj-105",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-105",
						1
					],
					"destination": [
						"obj-106",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-106",
						0
					],
					"destination": [
						"obj-107",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-107",
						0
					],
					"destination": [
						"obj-108",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-108",
						0
					],
					"destination": [
						"obj-109",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-105",
						0
					],
					"destination": [
						"obj-113",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-108",
						1
					],
					"destination": [
						"obj-114",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
						0
					],
					"destination": [
						"obj-110",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-109",
						1
					],
					"destination": [
						"obj-111",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-110",
						0
					],
					"destination": [
						"obj-112",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-111",
						0
					],
					"destination": [
						"obj-112",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-115",
						0
					],
					"destination": [
						"obj-116",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-116",
						0
					],
					"destination": [
						"obj-107",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-119",
						0
					],
					"destination": [
						"obj-120",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-120",
						0
					],
					"destination": [
						"obj-123",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-123",
						0
					],
					"destination": [
						"obj-124",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-124",
						0
					],
					"destination": [
						"obj-125",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-120",
						1
					],
					"destination": [
						"obj-121",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-121",
						0
					],
					"destination": [
						"obj-122",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						0
					],
					"destination": [
						"obj-123",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						1
					],
					"destination": [
						"obj-127",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-122",
						2
					],
					"destination": [
						"obj-129",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-124",
						1
					],
					"destination": [
						"obj-126",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-126",
						0
					],
					"destination": [
						"obj-128",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-127",
						0
					],
					"destination": [
						"obj-128",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-129",
						0
					],
					"destination": [
						"obj-135",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-130",
						0
					],
					"destination": [
						"obj-131",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-131",
						0
					],
					"destination": [
						"obj-132",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-132",
						0
					],
					"destination": [
						"obj-135",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-133",
						0
					],
					"destination": [
						"obj-134",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-134",
						0
					],
					"destination": [
						"obj-135",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-137",
						0
					],
					"destination": [
						"obj-138",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-138",
						0
					],
					"destination": [
						"obj-141",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-141",
						0
					],
					"destination": [
						"obj-142",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						0
					],
					"destination": [
						"obj-143",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-143",
						0
					],
					"destination": [
						"obj-144",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-144",
						0
					],
					"destination": [
						"obj-139",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-139",
						0
					],
					"destination": [
						"obj-141",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-142",
						1
					],
					"destination": [
						"obj-146",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-146",
						0
					],
					"destination": [
						"obj-147",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-146",
						1
					],
					"destination": [
						"obj-145",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-145",
						0
					],
					"destination": [
						"obj-151",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-147",
						0
					],
					"destination": [
						"obj-148",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-148",
						0
					],
					"destination": [
						"obj-149",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-149",
						0
					],
					"destination": [
						"obj-150",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-150",
						0
					],
					"destination": [
						"obj-152",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-148",
						1
					],
					"destination": [
						"obj-153",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-148",
						2
					],
					"destination": [
						"obj-154",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-148",
						3
					],
					"destination": [
						"obj-155",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-157",
						0
					],
					"destination": [
						"obj-158",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-158",
						0
					],
					"destination": [
						"obj-160",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-157",
						1
					],
					"destination": [
						"obj-159",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-159",
						0
					],
					"destination": [
						"obj-160",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-160",
						0
					],
					"destination": [
						"obj-161",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-161",
						0
					],
					"destination": [
						"obj-162",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						2
					],
					"destination": [
						"obj-167",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-167",
						0
					],
					"destination": [
						"obj-172",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						1
					],
					"destination": [
						"obj-168",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-168",
						1
					],
					"destination": [
						"obj-169",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-169",
						0
					],
					"destination": [
						"obj-170",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-170",
						0
					],
					"destination": [
						"obj-171",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-171",
						0
					],
					"destination": [
						"obj-172",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-172",
						0
					],
					"destination": [
						"obj-173",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-173",
						0
					],
					"destination": [
						"obj-175",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-175",
						0
					],
					"destination": [
						"obj-176",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-171",
						1
					],
					"destination": [
						"obj-175",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-173",
						1
					],
					"destination": [
						"obj-174",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-174",
						0
					],
					"destination": [
						"obj-172",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-186",
						0
					],
					"destination": [
						"obj-180",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-186",
						1
					],
					"destination": [
						"obj-179",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-165",
						0
					],
					"destination": [
						"obj-166",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-166",
						0
					],
					"destination": [
						"obj-178",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-178",
						0
					],
					"destination": [
						"obj-186",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-164",
						0
					],
					"destination": [
						"obj-177",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-177",
						0
					],
					"destination": [
						"obj-178",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-180",
						0
					],
					"destination": [
						"obj-181",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-177",
						1
					],
					"destination": [
						"obj-180",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-179",
						0
					],
					"destination": [
						"obj-185",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-181",
						2
					],
					"destination": [
						"obj-176",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-176",
						0
					],
					"destination": [
						"obj-182",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						0
					],
					"destination": [
						"obj-183",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-182",
						1
					],
					"destination": [
						"obj-183",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-183",
						0
					],
					"destination": [
						"obj-184",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-184",
						0
					],
					"destination": [
						"obj-185",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-185",
						0
					],
					"destination": [
						"obj-187",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-187",
						0
					],
					"destination": [
						"obj-188",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-188",
						2
					],
					"destination": [
						"obj-190",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-188",
						1
					],
					"destination": [
						"obj-176",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-188",
						0
					],
					"destination": [
						"obj-189",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-190",
						0
					],
					"destination": [
						"obj-183",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-189",
						0
					],
					"destination": [
						"obj-183",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-183",
						1
					],
					"destination": [
						"obj-191",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-191",
						0
					],
					"destination": [
						"obj-192",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-192",
						0
					],
					"destination": [
						"obj-193",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-191",
						1
					],
					"destination": [
						"obj-194",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-195",
						0
					],
					"destination": [
						"obj-196",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
						0
					],
					"destination": [
						"obj-201",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
						0
					],
					"destination": [
						"obj-204",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-191",
						1
					],
					"destination": [
						"obj-202",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-191",
						1
					],
					"destination": [
						"obj-203",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-197",
						0
					],
					"destination": [
						"obj-201",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-201",
						0
					],
					"destination": [
						"obj-206",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-206",
						0
					],
					"destination": [
						"obj-209",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-198",
						0
					],
					"destination": [
						"obj-202",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-202",
						0
					],
					"destination": [
						"obj-204",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-204",
						0
					],
					"destination": [
						"obj-205",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-205",
						0
					],
					"destination": [
						"obj-209",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-199",
						0
					],
					"destination": [
						"obj-207",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-207",
						0
					],
					"destination": [
						"obj-209",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-200",
						0
					],
					"destination": [
						"obj-203",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-203",
						0
					],
					"destination": [
						"obj-208",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-208",
						0
					],
					"destination": [
						"obj-209",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-210",
						0
					],
					"destination": [
						"obj-211",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-211",
						0
					],
					"destination": [
						"obj-209",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-213",
						0
					],
					"destination": [
						"obj-214",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-214",
						0
					],
					"destination": [
						"obj-215",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-216",
						0
					],
					"destination": [
						"obj-217",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-217",
						0
					],
					"destination": [
						"obj-214",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-219",
						0
					],
					"destination": [
						"obj-220",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-219",
						1
					],
					"destination": [
						"obj-221",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-219",
						2
					],
					"destination": [
						"obj-222",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-220",
						0
					],
					"destination": [
						"obj-223",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-221",
						0
					],
					"destination": [
						"obj-223",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-222",
						0
					],
					"destination": [
						"obj-223",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-223",
						0
					],
					"destination": [
						"obj-224",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-223",
						1
					],
					"destination": [
						"obj-225",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-226",
						0
					],
					"destination": [
						"obj-227",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-226",
						1
					],
					"destination": [
						"obj-228",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-226",
						2
					],
					"destination": [
						"obj-229",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-227",
						0
					],
					"destination": [
						"obj-230",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-228",
						0
					],
					"destination": [
						"obj-230",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-229",
						0
					],
					"destination": [
						"obj-230",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-230",
						0
					],
					"destination": [
						"obj-231",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-230",
						1
					],
					"destination": [
						"obj-232",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-233",
						0
					],
					"destination": [
						"obj-234",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-233",
						1
					],
					"destination": [
						"obj-235",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-233",
						2
					],
					"destination": [
						"obj-236",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-234",
						0
					],
					"destination": [
						"obj-237",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-235",
						0
					],
					"destination": [
						"obj-237",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-236",
						0
					],
					"destination": [
						"obj-237",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-237",
						0
					],
					"destination": [
						"obj-238",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-237",
						1
					],
					"destination": [
						"obj-239",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-240",
						0
					],
					"destination": [
						"obj-241",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-240",
						1
					],
					"destination": [
						"obj-242",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-240",
						2
					],
					"destination": [
						"obj-243",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-241",
						0
					],
					"destination": [
						"obj-244",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-242",
						0
					],
					"destination": [
						"obj-244",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-243",
						0
					],
					"destination": [
						"obj-244",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-244",
						0
					],
					"destination": [
						"obj-245",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-244",
						1
					],
					"destination": [
						"obj-246",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-247",
						0
					],
					"destination": [
						"obj-248",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-247",
						1
					],
					"destination": [
						"obj-249",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-247",
						2
					],
					"destination": [
						"obj-250",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-248",
						0
					],
					"destination": [
						"obj-251",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-249",
						0
					],
					"destination": [
						"obj-251",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-250",
						0
					],
					"destination": [
						"obj-251",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-251",
						0
					],
					"destination": [
						"obj-252",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-251",
						1
					],
					"destination": [
						"obj-253",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-254",
						0
					],
					"destination": [
						"obj-255",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-254",
						1
					],
					"destination": [
						"obj-256",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-254",
						2
					],
					"destination": [
						"obj-257",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-255",
						0
					],
					"destination": [
						"obj-258",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-256",
						0
					],
					"destination": [
						"obj-258",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-257",
						0
					],
					"destination": [
						"obj-258",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-258",
						0
					],
					"destination": [
						"obj-259",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-258",
						1
					],
					"destination": [
						"obj-260",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-261",
						0
					],
					"destination": [
						"obj-262",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-261",
						1
					],
					"destination": [
						"obj-263",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-261",
						2
					],
					"destination": [
						"obj-264",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-262",
						0
					],
					"destination": [
						"obj-265",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-263",
						0
					],
					"destination": [
						"obj-265",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-264",
						0
					],
					"destination": [
						"obj-265",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-265",
						0
					],
					"destination": [
						"obj-266",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-265",
						1
					],
					"destination": [
						"obj-267",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-268",
						0
					],
					"destination": [
						"obj-269",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-268",
						1
					],
					"destination": [
						"obj-270",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-268",
						2
					],
					"destination": [
						"obj-271",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-269",
						0
					],
					"destination": [
						"obj-272",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-270",
						0
					],
					"destination": [
						"obj-272",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-271",
						0
					],
					"destination": [
						"obj-272",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-272",
						0
					],
					"destination": [
						"obj-273",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-272",
						1
					],
					"destination": [
						"obj-274",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-276",
						0
					],
					"destination": [
						"obj-277",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-277",
						0
					],
					"destination": [
						"obj-276",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-278",
						0
					],
					"destination": [
						"obj-279",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-279",
						0
					],
					"destination": [
						"obj-278",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-280",
						0
					],
					"destination": [
						"obj-281",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-281",
						0
					],
					"destination": [
						"obj-280",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-282",
						0
					],
					"destination": [
						"obj-283",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-283",
						0
					],
					"destination": [
						"obj-282",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-286",
						0
					],
					"destination": [
						"obj-287",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-287",
						0
					],
					"destination": [
						"obj-286",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-288",
						0
					],
					"destination": [
						"obj-289",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-289",
						0
					],
					"destination": [
						"obj-288",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-290",
						0
					],
					"destination": [
						"obj-291",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-291",
						0
					],
					"destination": [
						"obj-290",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-292",
						0
					],
					"destination": [
						"obj-293",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-293",
						0
					],
					"destination": [
						"obj-292",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-294",
						0
					],
					"destination": [
						"obj-295",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-295",
						0
					],
					"destination": [
						"obj-294",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-296",
						0
					],
					"destination": [
						"obj-297",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-297",
						0
					],
					"destination": [
						"obj-296",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-298",
						0
					],
					"destination": [
						"obj-299",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-299",
						0
					],
					"destination": [
						"obj-298",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-300",
						0
					],
					"destination": [
						"obj-301",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-301",
						0
					],
					"destination": [
						"obj-300",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-302",
						0
					],
					"destination": [
						"obj-303",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-303",
						0
					],
					"destination": [
						"obj-302",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-305",
						0
					],
					"destination": [
						"obj-306",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-306",
						0
					],
					"destination": [
						"obj-305",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-307",
						0
					],
					"destination": [
						"obj-308",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-308",
						0
					],
					"destination": [
						"obj-307",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-309",
						0
					],
					"destination": [
						"obj-310",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-310",
						0
					],
					"destination": [
						"obj-309",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-311",
						0
					],
					"destination": [
						"obj-312",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-312",
						0
					],
					"destination": [
						"obj-311",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-313",
						0
					],
					"destination": [
						"obj-314",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-314",
						0
					],
					"destination": [
						"obj-313",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-316",
						0
					],
					"destination": [
						"obj-317",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-317",
						0
					],
					"destination": [
						"obj-316",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-318",
						0
					],
					"destination": [
						"obj-319",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-319",
						0
					],
					"destination": [
						"obj-318",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-320",
						0
					],
					"destination": [
						"obj-321",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-321",
						0
					],
					"destination": [
						"obj-320",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-322",
						0
					],
					"destination": [
						"obj-323",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-323",
						0
					],
					"destination": [
						"obj-322",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-324",
						0
					],
					"destination": [
						"obj-325",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-325",
						0
					],
					"destination": [
						"obj-324",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-326",
						0
					],
					"destination": [
						"obj-327",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-327",
						0
					],
					"destination": [
						"obj-326",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-328",
						0
					],
					"destination": [
						"obj-329",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-329",
						0
					],
					"destination": [
						"obj-328",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-330",
						0
					],
					"destination": [
						"obj-331",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-331",
						0
					],
					"destination": [
						"obj-330",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-332",
						0
					],
					"destination": [
						"obj-333",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-333",
						0
					],
					"destination": [
						"obj-332",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-334",
						0
					],
					"destination": [
						"obj-335",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-335",
						0
					],
					"destination": [
						"obj-334",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-336",
						0
					],
					"destination": [
						"obj-337",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-337",
						0
					],
					"destination": [
						"obj-336",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-338",
						0
					],
					"destination": [
						"obj-339",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-339",
						0
					],
					"destination": [
						"obj-338",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-340",
						0
					],
					"destination": [
						"obj-341",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-341",
						0
					],
					"destination": [
						"obj-340",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-342",
						0
					],
					"destination": [
						"obj-343",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-343",
						0
					],
					"destination": [
						"obj-342",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-344",
						0
					],
					"destination": [
						"obj-345",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-345",
						0
					],
					"destination": [
						"obj-344",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-346",
						0
					],
					"destination": [
						"obj-347",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-347",
						0
					],
					"destination": [
						"obj-346",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-349",
						0
					],
					"destination": [
						"obj-350",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-350",
						0
					],
					"destination": [
						"obj-351",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-349",
						1
					],
					"destination": [
						"obj-352",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-352",
						0
					],
					"destination": [
						"obj-353",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-354",
						0
					],
					"destination": [
						"obj-355",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-355",
						0
					],
					"destination": [
						"obj-356",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-356",
						0
					],
					"destination": [
						"obj-355",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-355",
						1
					],
					"destination": [
						"obj-357",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-358",
						0
					],
					"destination": [
						"obj-359",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-359",
						0
					],
					"destination": [
						"obj-360",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-360",
						0
					],
					"destination": [
						"obj-359",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-359",
						1
					],
					"destination": [
						"obj-361",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-362",
						0
					],
					"destination": [
						"obj-363",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						0
					],
					"destination": [
						"obj-364",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-364",
						0
					],
					"destination": [
						"obj-363",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-363",
						1
					],
					"destination": [
						"obj-365",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-366",
						0
					],
					"destination": [
						"obj-367",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-367",
						0
					],
					"destination": [
						"obj-368",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-368",
						0
					],
					"destination": [
						"obj-367",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-367",
						1
					],
					"destination": [
						"obj-369",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-371",
						0
					],
					"destination": [
						"obj-372",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-372",
						0
					],
					"destination": [
						"obj-373",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-373",
						0
					],
					"destination": [
						"obj-374",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-374",
						0
					],
					"destination": [
						"obj-375",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-375",
						0
					],
					"destination": [
						"obj-377",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-377",
						0
					],
					"destination": [
						"obj-378",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-378",
						0
					],
					"destination": [
						"obj-380",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-380",
						0
					],
					"destination": [
						"obj-381",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-375",
						1
					],
					"destination": [
						"obj-376",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-376",
						0
					],
					"destination": [
						"obj-380",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-378",
						1
					],
					"destination": [
						"obj-379",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-375",
						2
					],
					"destination": [
						"obj-383",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-382",
						0
					],
					"destination": [
						"obj-383",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-383",
						0
					],
					"destination": [
						"obj-384",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-384",
						0
					],
					"destination": [
						"obj-385",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-389",
						2
					],
					"destination": [
						"obj-390",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-390",
						0
					],
					"destination": [
						"obj-395",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-389",
						1
					],
					"destination": [
						"obj-391",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-391",
						1
					],
					"destination": [
						"obj-392",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-392",
						0
					],
					"destination": [
						"obj-393",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-393",
						0
					],
					"destination": [
						"obj-394",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-394",
						0
					],
					"destination": [
						"obj-395",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-395",
						0
					],
					"destination": [
						"obj-396",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-396",
						0
					],
					"destination": [
						"obj-398",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-398",
						0
					],
					"destination": [
						"obj-399",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-394",
						1
					],
					"destination": [
						"obj-398",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-396",
						1
					],
					"destination": [
						"obj-397",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-397",
						0
					],
					"destination": [
						"obj-395",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-410",
						0
					],
					"destination": [
						"obj-378",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-410",
						1
					],
					"destination": [
						"obj-403",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-410",
						2
					],
					"destination": [
						"obj-409",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-410",
						3
					],
					"destination": [
						"obj-402",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-388",
						0
					],
					"destination": [
						"obj-389",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-389",
						0
					],
					"destination": [
						"obj-401",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-401",
						0
					],
					"destination": [
						"obj-410",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-387",
						0
					],
					"destination": [
						"obj-400",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-400",
						0
					],
					"destination": [
						"obj-401",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-403",
						0
					],
					"destination": [
						"obj-404",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-400",
						1
					],
					"destination": [
						"obj-403",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-402",
						0
					],
					"destination": [
						"obj-408",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-409",
						0
					],
					"destination": [
						"obj-408",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-404",
						2
					],
					"destination": [
						"obj-399",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-399",
						0
					],
					"destination": [
						"obj-405",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-405",
						0
					],
					"destination": [
						"obj-406",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-405",
						1
					],
					"destination": [
						"obj-406",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-406",
						0
					],
					"destination": [
						"obj-407",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-407",
						0
					],
					"destination": [
						"obj-408",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-408",
						0
					],
					"destination": [
						"obj-411",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-411",
						1
					],
					"destination": [
						"obj-412",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-412",
						2
					],
					"destination": [
						"obj-414",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-412",
						1
					],
					"destination": [
						"obj-399",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-412",
						0
					],
					"destination": [
						"obj-413",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-414",
						0
					],
					"destination": [
						"obj-406",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-413",
						0
					],
					"destination": [
						"obj-406",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-411",
						0
					],
					"destination": [
						"obj-386",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-406",
						1
					],
					"destination": [
						"obj-415",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-415",
						0
					],
					"destination": [
						"obj-416",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-386",
						0
					],
					"destination": [
						"obj-416",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-379",
						0
					],
					"destination": [
						"obj-408",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-381",
						0
					],
					"destination": [
						"obj-408",
						0
					],
					"order": 0
				}
			}
		],
		"dependency_cache": [
			{
				"name": "vae_voice.maxpat",
				"bootpath": ".",
				"type": "JSON",
				"implicit": 1
			},
			{
				"name": "vae_stft.maxpat",
				"bootpath": ".",
				"type": "JSON",
				"implicit": 1
			},
			{
				"name": "vae_noise.maxpat",
				"bootpath": ".",
				"type": "JSON",
				"implicit": 1
			}
		],
		"autosave": 0,
		"openrect": [
			60.0,
			80.0,
			1614.0,
			242.0
		]
	}
}
