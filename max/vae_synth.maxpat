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
			1545,
			1325
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
		"devicewidth": 762,
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
						1240,
						12,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						4,
						101,
						36,
						18
					],
					"text": "CC",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-3",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1290,
						12,
						50,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						4,
						128,
						40,
						18
					],
					"text": "learn",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-4",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1350,
						12,
						50,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						4,
						2,
						40,
						18
					],
					"text": "VAE",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-5",
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
					"id": "obj-6",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						80,
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
					"id": "obj-7",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						115,
						70,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t b l"
				}
			},
			{
				"box": {
					"id": "obj-8",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						185,
						89,
						22
					],
					"outlettype": [],
					"text": "s vae_alive"
				}
			},
			{
				"box": {
					"id": "obj-9",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						83,
						150,
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
							1370,
							282
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
									]
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 10,
									"numoutlets": 10,
									"patching_rect": [
										20,
										60,
										1330,
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
										""
									],
									"text": "route /bank/amp /bank/ratio /bank/commit /spec/mag /spec/slot /spec/commit /config /mode /error"
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
										100,
										110,
										22
									],
									"outlettype": [],
									"text": "s vae_bank_amp"
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
										100,
										124,
										22
									],
									"outlettype": [],
									"text": "s vae_bank_ratio"
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
										100,
										131,
										22
									],
									"outlettype": [],
									"text": "s vae_bank_commit"
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
										100,
										110,
										22
									],
									"outlettype": [],
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
										100,
										117,
										22
									],
									"outlettype": [],
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
										100,
										131,
										22
									],
									"outlettype": [],
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
										100,
										96,
										22
									],
									"outlettype": [],
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
										100,
										82,
										22
									],
									"outlettype": [],
									"text": "s vae_mode"
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
										100,
										89,
										22
									],
									"outlettype": [],
									"text": "s vae_error"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 9,
									"numoutlets": 9,
									"patching_rect": [
										20,
										150,
										1330,
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
									"text": "route /x/0 /x/1 /x/2 /x/3 /x/4 /x/5 /x/6 /x/7"
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x0"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x1"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x2"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x3"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x4"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x5"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x6"
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										180,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_x7"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 9,
									"numoutlets": 9,
									"patching_rect": [
										20,
										210,
										1330,
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
									"id": "obj-22",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent0"
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										165,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent1"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										310,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent2"
								}
							},
							{
								"box": {
									"id": "obj-25",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										455,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent3"
								}
							},
							{
								"box": {
									"id": "obj-26",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										600,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent4"
								}
							},
							{
								"box": {
									"id": "obj-27",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										745,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent5"
								}
							},
							{
								"box": {
									"id": "obj-28",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										890,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent6"
								}
							},
							{
								"box": {
									"id": "obj-29",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										1035,
										240,
										103,
										22
									],
									"outlettype": [],
									"text": "s vae_latent7"
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
										"obj-12",
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
										"obj-12",
										3
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
										"obj-12",
										4
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
										"obj-12",
										5
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
										"obj-12",
										6
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
										"obj-12",
										7
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
										"obj-12",
										8
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
										"obj-21",
										1
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
										"obj-21",
										2
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
										"obj-21",
										3
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
										"obj-21",
										4
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
										"obj-21",
										5
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
										"obj-21",
										6
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
										"obj-21",
										7
									],
									"destination": [
										"obj-29",
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
					"numoutlets": 1,
					"patching_rect": [
						200,
						80,
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
					"id": "obj-11",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						200,
						115,
						166,
						22
					],
					"outlettype": [],
					"text": "udpsend 127.0.0.1 9000"
				}
			},
			{
				"box": {
					"id": "obj-12",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						50,
						360,
						22
					],
					"text": "2  On load, and when the sound card's rate changes: /hello",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-13",
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
						""
					],
					"text": "loadbang"
				}
			},
			{
				"box": {
					"id": "obj-14",
					"maxclass": "newobj",
					"numinlets": 1,
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
					"id": "obj-15",
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
						"",
						"",
						"",
						""
					],
					"text": "dspstate~"
				}
			},
			{
				"box": {
					"id": "obj-16",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						420,
						150,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t f f"
				}
			},
			{
				"box": {
					"id": "obj-17",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						420,
						185,
						145,
						22
					],
					"outlettype": [
						""
					],
					"text": "prepend /hello 9001"
				}
			},
			{
				"box": {
					"id": "obj-18",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						420,
						220,
						117,
						22
					],
					"outlettype": [],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-19",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						620,
						185,
						82,
						22
					],
					"outlettype": [],
					"text": "s vae_rate"
				}
			},
			{
				"box": {
					"id": "obj-20",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						660,
						115,
						96,
						22
					],
					"outlettype": [],
					"text": "s vae_loaded"
				}
			},
			{
				"box": {
					"id": "obj-21",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						800,
						50,
						200,
						22
					],
					"text": "3  Notes and controllers",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-22",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						800,
						80,
						54,
						22
					],
					"outlettype": [
						""
					],
					"text": "midiin"
				}
			},
			{
				"box": {
					"id": "obj-23",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 8,
					"patching_rect": [
						800,
						115,
						180,
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
						""
					],
					"text": "midiparse"
				}
			},
			{
				"box": {
					"id": "obj-24",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						800,
						220,
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
							603,
							422
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
										170,
										20,
										400,
										20
									],
									"text": "The last note wins. Only the sounding note's release closes the gate.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
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
									]
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
										55,
										54,
										22
									],
									"outlettype": [
										"list",
										"inactive"
									],
									"text": "zl.rev"
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
										90,
										420,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "route 0"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										320,
										380,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										380,
										82,
										22
									],
									"outlettype": [],
									"text": "s vae_gate"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										20,
										235,
										100,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 128"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										20,
										270,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										305,
										47,
										22
									],
									"text": "0. 10",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										110,
										305,
										40,
										22
									],
									"outlettype": [
										""
									],
									"text": "i"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										110,
										340,
										82,
										22
									],
									"text": "/note $1 0",
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										425,
										125,
										62,
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										480,
										235,
										54,
										22
									],
									"outlettype": [
										"list",
										"inactive"
									],
									"text": "zl.rev"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										480,
										305,
										103,
										22
									],
									"outlettype": [
										""
									],
									"text": "prepend /note"
								}
							},
							{
								"box": {
									"id": "obj-15",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										230,
										160,
										120,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										343,
										195,
										64,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "t i i i"
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										393,
										235,
										40,
										22
									],
									"outlettype": [
										""
									],
									"text": "mtof"
								}
							},
							{
								"box": {
									"id": "obj-18",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										393,
										270,
										68,
										22
									],
									"outlettype": [],
									"text": "s vae_f0"
								}
							},
							{
								"box": {
									"id": "obj-19",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										230,
										235,
										54,
										22
									],
									"outlettype": [
										""
									],
									"text": "/ 127."
								}
							},
							{
								"box": {
									"id": "obj-20",
									"maxclass": "message",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										230,
										305,
										47,
										22
									],
									"text": "$1 10",
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
										"obj-6",
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
										"obj-5",
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
										"obj-6",
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
										"obj-5",
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
										"obj-7",
										1
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
										"obj-10",
										1
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-16",
										2
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
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p notes",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-25",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						847,
						150,
						131,
						22
					],
					"outlettype": [],
					"text": "s vae_controllers"
				}
			},
			{
				"box": {
					"id": "obj-26",
					"maxclass": "kslider",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1000,
						80,
						236,
						53
					],
					"presentation": 1,
					"presentation_rect": [
						46,
						172,
						560,
						60
					],
					"outlettype": [
						"int",
						"int"
					],
					"varname": "keyboard",
					"mode": 2,
					"offset": 36,
					"range": 60
				}
			},
			{
				"box": {
					"id": "obj-27",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1000,
						170,
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
					"id": "obj-28",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						265,
						340,
						22
					],
					"text": "4  Two voices, fed by committed frames",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-29",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						20,
						300,
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
							840,
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
									"fontsize": 10.0
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
									"fontsize": 10.0
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
										60,
										131,
										22
									],
									"outlettype": [
										""
									],
									"text": "r vae_bank_commit"
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
										""
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
									"outlettype": [],
									"text": "s vae_bank_count"
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
										"",
										""
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
										"",
										""
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
										"",
										""
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
									"outlettype": [],
									"text": "s vae_bank_count"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 5,
									"numoutlets": 1,
									"patching_rect": [
										20,
										330,
										800,
										22
									],
									"outlettype": [
										""
									],
									"text": "expr ($i1 == $i3) && ($i2 == 128) && ($i4 == 128) && ($i5 == 128)"
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
													"numinlets": 1,
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
													"text": "r vae_bank_amp"
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
														"list",
														"list"
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
														""
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
														""
													],
													"text": "peek~ vae_amp"
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
														"list",
														"list"
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
														"",
														""
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
														""
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 1,
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
													"text": "r vae_bank_page"
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
													"numinlets": 1,
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
													"text": "r vae_bank_count"
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
														"int",
														"inactive"
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
														""
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
													"outlettype": []
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
													"outlettype": []
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
									"text": "p stage_amp",
									"outlettype": [
										"",
										""
									]
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
													"numinlets": 1,
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
														"list",
														"list"
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
														""
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
														117,
														22
													],
													"outlettype": [
														""
													],
													"text": "peek~ vae_ratio"
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
														"list",
														"list"
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
														"",
														""
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
														""
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 1,
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
													"text": "r vae_bank_page"
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
													"numinlets": 1,
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
													"text": "r vae_bank_count"
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
														"int",
														"inactive"
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
														""
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
													"outlettype": []
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
													"outlettype": []
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
									"text": "p stage_ratio",
									"outlettype": [
										"",
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
										20,
										365,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 1"
								}
							},
							{
								"box": {
									"id": "obj-15",
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
										"",
										""
									],
									"text": "t b b"
								}
							},
							{
								"box": {
									"id": "obj-16",
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
									"id": "obj-17",
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
										"",
										"",
										"",
										""
									],
									"text": "counter 0 1"
								}
							},
							{
								"box": {
									"id": "obj-18",
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
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-19",
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
										""
									],
									"text": "!- 1"
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
										540,
										47,
										22
									],
									"outlettype": [
										""
									],
									"text": "* 128"
								}
							},
							{
								"box": {
									"id": "obj-21",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										276,
										505,
										47,
										22
									],
									"outlettype": [
										""
									],
									"text": "* 128"
								}
							},
							{
								"box": {
									"id": "obj-22",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										276,
										575,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-23",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										600,
										124,
										22
									],
									"outlettype": [],
									"text": "s vae_bank_count"
								}
							},
							{
								"box": {
									"id": "obj-24",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										123,
										635,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_bank_page"
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
										"obj-23",
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
										"obj-18",
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
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p bank_frames",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-30",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						340,
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
							470,
							397
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
									"text": "Slot by slot: frequency = ratio x note, amplitude as sent.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										20,
										50,
										124,
										22
									],
									"outlettype": [
										"signal"
									],
									"text": "count~ 0 128 1 1"
								}
							},
							{
								"box": {
									"id": "obj-3",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										190,
										50,
										30,
										22
									],
									"outlettype": [
										""
									]
								}
							},
							{
								"box": {
									"id": "obj-4",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										140,
										95,
										70,
										22
									],
									"outlettype": [
										"signal"
									],
									"text": "+~ 128"
								}
							},
							{
								"box": {
									"id": "obj-5",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										140,
										140,
										120,
										22
									],
									"outlettype": [
										"signal",
										"signal"
									],
									"text": "index~ vae_ratio"
								}
							},
							{
								"box": {
									"id": "obj-6",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										330,
										140,
										120,
										22
									],
									"outlettype": [
										"signal",
										"signal"
									],
									"text": "index~ vae_amp"
								}
							},
							{
								"box": {
									"id": "obj-7",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										280,
										50,
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
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										140,
										185,
										90,
										22
									],
									"outlettype": [
										"signal"
									],
									"text": "*~ 0."
								}
							},
							{
								"box": {
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										250,
										225,
										80,
										22
									],
									"outlettype": [
										"signal"
									],
									"text": "<~ 20000."
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										330,
										265,
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
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 4,
									"numoutlets": 1,
									"patching_rect": [
										140,
										315,
										300,
										22
									],
									"outlettype": [
										"signal"
									],
									"text": "ioscbank~ 128 64 441"
								}
							},
							{
								"box": {
									"id": "obj-12",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										140,
										355,
										30,
										22
									],
									"outlettype": []
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
										"obj-7",
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
										"obj-6",
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
										"obj-9",
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
										"obj-2",
										0
									],
									"destination": [
										"obj-11",
										3
									],
									"order": 0
								}
							}
						],
						"dependency_cache": [],
						"autosave": 0
					},
					"text": "p bank",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-31",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 1,
					"patching_rect": [
						386,
						300,
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
									"fontsize": 10.0
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
									"fontsize": 10.0
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
										""
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
									"outlettype": [],
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
										"",
										""
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
										"",
										""
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
										"",
										""
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
									"outlettype": [],
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
													"numinlets": 1,
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
														"list",
														"list"
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
														""
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
														""
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
														"list",
														"list"
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
														"",
														""
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
														""
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 1,
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
													"numinlets": 1,
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
														"int",
														"inactive"
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
														""
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
													"outlettype": []
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
													"outlettype": []
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
									]
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
													"numinlets": 1,
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
														"list",
														"list"
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
														""
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
														""
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
														"list",
														"list"
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
														"",
														""
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
														""
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 1,
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
													"numinlets": 1,
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
														"int",
														"inactive"
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
														""
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
													"outlettype": []
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
													"outlettype": []
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
									]
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
													"numinlets": 1,
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
														"list",
														"list"
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
														""
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
														""
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
														"list",
														"list"
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
														"",
														""
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
														""
													],
													"text": "+ 0"
												}
											},
											{
												"box": {
													"id": "obj-10",
													"maxclass": "newobj",
													"numinlets": 1,
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
													"numinlets": 1,
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
														"int",
														"inactive"
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
														""
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
													"outlettype": []
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
													"outlettype": []
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
									]
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
										"",
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
										"",
										""
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
										"",
										"",
										"",
										""
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
										"",
										""
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
										""
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
										""
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
										""
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
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
					]
				}
			},
			{
				"box": {
					"id": "obj-32",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						620,
						300,
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
					"id": "obj-33",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						815,
						300,
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
					"id": "obj-34",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						620,
						340,
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
					"id": "obj-35",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 1,
					"patching_rect": [
						150,
						395,
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
					"id": "obj-36",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						440,
						445,
						280,
						22
					],
					"text": "5  Velocity gate, level, connection",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-37",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						202,
						445,
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
					"id": "obj-38",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						202,
						477,
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
					"id": "obj-39",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						202,
						509,
						66,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-40",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						72,
						541,
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
					"id": "obj-41",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						580,
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
					"id": "obj-42",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						150,
						580,
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
					"id": "obj-43",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						680,
						434,
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
					"id": "obj-44",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						440,
						477,
						82,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_gate"
				}
			},
			{
				"box": {
					"id": "obj-45",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						440,
						509,
						66,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-46",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						540,
						477,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_level"
				}
			},
			{
				"box": {
					"id": "obj-47",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						540,
						509,
						66,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-48",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						640,
						477,
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
					"id": "obj-49",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						640,
						509,
						66,
						22
					],
					"outlettype": [
						"signal",
						"signal"
					],
					"text": "line~ 0."
				}
			},
			{
				"box": {
					"id": "obj-50",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						440,
						565,
						114,
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
					"id": "obj-51",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						440,
						620,
						214,
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
					"id": "obj-52",
					"maxclass": "ezdac~",
					"numinlets": 2,
					"numoutlets": 0,
					"patching_rect": [
						20,
						713,
						45,
						45
					],
					"presentation": 1,
					"presentation_rect": [
						705,
						40,
						45,
						45
					],
					"outlettype": [],
					"varname": "audio"
				}
			},
			{
				"box": {
					"id": "obj-53",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						450,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_amp @samps 256"
				}
			},
			{
				"box": {
					"id": "obj-54",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						480,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_ratio @samps 256"
				}
			},
			{
				"box": {
					"id": "obj-55",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						510,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_mag @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-56",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						540,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_slot @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-57",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						570,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_advance @samps 2048"
				}
			},
			{
				"box": {
					"id": "obj-58",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						735,
						600,
						230,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "buffer~ vae_phase @samps 1024"
				}
			},
			{
				"box": {
					"id": "obj-59",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1010,
						265,
						120,
						22
					],
					"text": "6  Mode",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-60",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1010,
						295,
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
					"id": "obj-61",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 3,
					"patching_rect": [
						1010,
						327,
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
					"id": "obj-62",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1010,
						359,
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
					"id": "obj-63",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1070,
						359,
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
					"id": "obj-64",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1010,
						395,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-65",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1063,
						427,
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
					"id": "obj-66",
					"maxclass": "tab",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1063,
						465,
						100,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						514,
						102,
						100,
						20
					],
					"outlettype": [
						"int",
						"",
						""
					],
					"varname": "mode",
					"tabs": [
						"bank",
						"stft"
					]
				}
			},
			{
				"box": {
					"id": "obj-67",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1063,
						501,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t i i"
				}
			},
			{
				"box": {
					"id": "obj-68",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 3,
					"patching_rect": [
						1063,
						535,
						90,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"text": "sel 0 1"
				}
			},
			{
				"box": {
					"id": "obj-69",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1030,
						569,
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
					"id": "obj-70",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1125,
						569,
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
					"id": "obj-71",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1030,
						605,
						117,
						22
					],
					"outlettype": [],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-72",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						984,
						501,
						75,
						22
					],
					"outlettype": [],
					"text": "s vae_mix"
				}
			},
			{
				"box": {
					"id": "obj-73",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1170,
						535,
						75,
						22
					],
					"outlettype": [],
					"text": "s vae_mix"
				}
			},
			{
				"box": {
					"id": "obj-74",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1215,
						265,
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
					"id": "obj-75",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1215,
						287,
						290,
						20
					],
					"text": "2 s without any message: fade out. The next: fade in.",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-76",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1215,
						315,
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
					"id": "obj-77",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1215,
						347,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-78",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1268,
						379,
						80,
						22
					],
					"outlettype": [
						""
					],
					"text": "delay 2000"
				}
			},
			{
				"box": {
					"id": "obj-79",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						1268,
						411,
						130,
						22
					],
					"outlettype": [
						"",
						"",
						""
					],
					"text": "t b b b"
				}
			},
			{
				"box": {
					"id": "obj-80",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1215,
						455,
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
					"id": "obj-81",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1215,
						487,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-82",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1215,
						565,
						89,
						22
					],
					"outlettype": [],
					"text": "s vae_hello"
				}
			},
			{
				"box": {
					"id": "obj-83",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1268,
						525,
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
					"id": "obj-84",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1330,
						487,
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
					"id": "obj-85",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1305,
						565,
						82,
						22
					],
					"outlettype": [],
					"text": "s vae_fade"
				}
			},
			{
				"box": {
					"id": "obj-86",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1405,
						487,
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
					"id": "obj-87",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1215,
						605,
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
					"id": "obj-88",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						1215,
						637,
						70,
						22
					],
					"outlettype": [
						"anything",
						"list"
					],
					"text": "zl.nth 6"
				}
			},
			{
				"box": {
					"id": "obj-89",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1215,
						669,
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
					"id": "obj-90",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1395,
						605,
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
					"id": "obj-91",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1395,
						637,
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
					"id": "obj-92",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1215,
						705,
						290,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						46,
						2,
						460,
						18
					],
					"text": "no Python",
					"fontsize": 10.0,
					"varname": "status"
				}
			},
			{
				"box": {
					"id": "obj-93",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						775,
						120,
						22
					],
					"text": "8  Level",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-94",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						839,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						634,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "level",
					"floatoutput": 1,
					"size": 66.0,
					"min": -60.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-95",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						805,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 0."
				}
			},
			{
				"box": {
					"id": "obj-96",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						20,
						887,
						110,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t f f"
				}
			},
			{
				"box": {
					"id": "obj-97",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						921,
						47,
						22
					],
					"outlettype": [
						"float"
					],
					"text": "dbtoa"
				}
			},
			{
				"box": {
					"id": "obj-98",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						20,
						955,
						47,
						22
					],
					"text": "$1 20",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-99",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						989,
						89,
						22
					],
					"outlettype": [],
					"text": "s vae_level"
				}
			},
			{
				"box": {
					"id": "obj-100",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						123,
						921,
						146,
						22
					],
					"outlettype": [
						""
					],
					"text": "sprintf symout %.1f dB"
				}
			},
			{
				"box": {
					"id": "obj-101",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						123,
						955,
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
					"id": "obj-102",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						123,
						989,
						70,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						619,
						80,
						70,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_level",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-103",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						80,
						845,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						624,
						22,
						60,
						18
					],
					"text": "Level",
					"fontsize": 10.0,
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-104",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						280,
						775,
						200,
						22
					],
					"text": "9  All latents by two dials",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-105",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						340,
						805,
						96,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_loaded"
				}
			},
			{
				"box": {
					"id": "obj-106",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						340,
						837,
						100,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t b b"
				}
			},
			{
				"box": {
					"id": "obj-107",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						433,
						871,
						54,
						22
					],
					"text": "set 0.",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-108",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						300,
						871,
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
					"id": "obj-109",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						380,
						971,
						77,
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
					"id": "obj-110",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						300,
						1003,
						87,
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
					"id": "obj-111",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						380,
						915,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						514,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "pca_x",
					"floatoutput": 1,
					"size": 2.0,
					"min": -1.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-112",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						505,
						915,
						50,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						506,
						22,
						58,
						18
					],
					"text": "PCA X",
					"fontsize": 10.0,
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-113",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						450,
						915,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						572,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "pca_y",
					"floatoutput": 1,
					"size": 2.0,
					"min": -1.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-114",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						505,
						939,
						50,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						564,
						22,
						58,
						18
					],
					"text": "PCA Y",
					"fontsize": 10.0,
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-115",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						300,
						1035,
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
					"id": "obj-116",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						300,
						1067,
						117,
						22
					],
					"outlettype": [],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-117",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						580,
						775,
						380,
						22
					],
					"text": "10  Presets: recall, or save when the toggle is on",
					"fontsize": 13.0,
					"fontface": 1
				}
			},
			{
				"box": {
					"id": "obj-118",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						580,
						805,
						89,
						22
					],
					"outlettype": [
						""
					],
					"text": "r vae_saved"
				}
			},
			{
				"box": {
					"id": "obj-119",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						580,
						833,
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
					"id": "obj-120",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						580,
						861,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						632,
						145,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "save"
				}
			},
			{
				"box": {
					"id": "obj-121",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						604,
						861,
						50,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						652,
						144,
						50,
						18
					],
					"text": "save",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-122",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						900,
						805,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						510,
						124,
						70,
						18
					],
					"text": "Presets",
					"fontsize": 10.0
				}
			},
			{
				"box": {
					"id": "obj-123",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						580,
						895,
						50,
						22
					],
					"outlettype": [
						""
					],
					"text": "+ 1"
				}
			},
			{
				"box": {
					"id": "obj-124",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						683,
						895,
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
					"id": "obj-125",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 2,
					"patching_rect": [
						580,
						930,
						110,
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
					"id": "obj-126",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						580,
						965,
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
					"id": "obj-127",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						710,
						965,
						60,
						22
					],
					"outlettype": [
						"",
						""
					],
					"text": "t b l"
				}
			},
			{
				"box": {
					"id": "obj-128",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						785,
						1000,
						152,
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
					"id": "obj-129",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						580,
						1035,
						117,
						22
					],
					"outlettype": [],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-130",
					"maxclass": "textbutton",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						683,
						805,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						514,
						144,
						24,
						20
					],
					"outlettype": [
						"",
						"",
						"int"
					],
					"varname": "preset_1",
					"text": "1",
					"mode": 0
				}
			},
			{
				"box": {
					"id": "obj-131",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						683,
						847,
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
					"id": "obj-132",
					"maxclass": "textbutton",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						733,
						805,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						542,
						144,
						24,
						20
					],
					"outlettype": [
						"",
						"",
						"int"
					],
					"varname": "preset_2",
					"text": "2",
					"mode": 0
				}
			},
			{
				"box": {
					"id": "obj-133",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						733,
						847,
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
					"id": "obj-134",
					"maxclass": "textbutton",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						783,
						805,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						570,
						144,
						24,
						20
					],
					"outlettype": [
						"",
						"",
						"int"
					],
					"varname": "preset_3",
					"text": "3",
					"mode": 0
				}
			},
			{
				"box": {
					"id": "obj-135",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						783,
						847,
						36,
						22
					],
					"text": "3",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-136",
					"maxclass": "textbutton",
					"numinlets": 1,
					"numoutlets": 3,
					"patching_rect": [
						833,
						805,
						40,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						598,
						144,
						24,
						20
					],
					"outlettype": [
						"",
						"",
						"int"
					],
					"varname": "preset_4",
					"text": "4",
					"mode": 0
				}
			},
			{
				"box": {
					"id": "obj-137",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						833,
						847,
						36,
						22
					],
					"text": "4",
					"outlettype": [
						""
					]
				}
			},
			{
				"box": {
					"id": "obj-138",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						690,
						1000,
						89,
						22
					],
					"outlettype": [],
					"text": "s vae_saved"
				}
			},
			{
				"box": {
					"id": "obj-139",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1000,
						775,
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
					"id": "obj-140",
					"maxclass": "newobj",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1000,
						810,
						145,
						22
					],
					"outlettype": [
						""
					],
					"text": "metro 500 @active 1"
				}
			},
			{
				"box": {
					"id": "obj-141",
					"maxclass": "message",
					"numinlets": 2,
					"numoutlets": 1,
					"patching_rect": [
						1000,
						845,
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
					"id": "obj-142",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1000,
						880,
						117,
						22
					],
					"outlettype": [],
					"text": "s vae_to_python"
				}
			},
			{
				"box": {
					"id": "obj-143",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						1095,
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
					"id": "obj-144",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						20,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 20"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-145",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						20,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						46,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_0",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-146",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						81,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						43,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_0",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-147",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						143,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						58,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_0"
				}
			},
			{
				"box": {
					"id": "obj-148",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						20,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-149",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						20,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						38,
						22,
						58,
						18
					],
					"text": "z0",
					"fontsize": 10.0,
					"varname": "name_0",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-150",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						100,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						38,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_0",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-151",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						81,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 20"
				}
			},
			{
				"box": {
					"id": "obj-152",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						198,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 21"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-153",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						198,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						104,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_1",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-154",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						259,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						101,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_1",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-155",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						321,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						116,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_1"
				}
			},
			{
				"box": {
					"id": "obj-156",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						198,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-157",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						198,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						96,
						22,
						58,
						18
					],
					"text": "z1",
					"fontsize": 10.0,
					"varname": "name_1",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-158",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						278,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						96,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_1",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-159",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						259,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 21"
				}
			},
			{
				"box": {
					"id": "obj-160",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						376,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 22"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-161",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						376,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						162,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_2",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-162",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						437,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						159,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_2",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-163",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						499,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						174,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_2"
				}
			},
			{
				"box": {
					"id": "obj-164",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						376,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-165",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						376,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						154,
						22,
						58,
						18
					],
					"text": "z2",
					"fontsize": 10.0,
					"varname": "name_2",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-166",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						456,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						154,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_2",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-167",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						437,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 22"
				}
			},
			{
				"box": {
					"id": "obj-168",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						554,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 23"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-169",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						554,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						220,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_3",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-170",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						615,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						217,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_3",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-171",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						677,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						232,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_3"
				}
			},
			{
				"box": {
					"id": "obj-172",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						554,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-173",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						554,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						212,
						22,
						58,
						18
					],
					"text": "z3",
					"fontsize": 10.0,
					"varname": "name_3",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-174",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						634,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						212,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_3",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-175",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						615,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 23"
				}
			},
			{
				"box": {
					"id": "obj-176",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						732,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 24"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-177",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						732,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						278,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_4",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-178",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						793,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						275,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_4",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-179",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						855,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						290,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_4"
				}
			},
			{
				"box": {
					"id": "obj-180",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						732,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-181",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						732,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						270,
						22,
						58,
						18
					],
					"text": "z4",
					"fontsize": 10.0,
					"varname": "name_4",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-182",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						812,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						270,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_4",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-183",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						793,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 24"
				}
			},
			{
				"box": {
					"id": "obj-184",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						910,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 25"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-185",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						910,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						336,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_5",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-186",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						971,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						333,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_5",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-187",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1033,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						348,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_5"
				}
			},
			{
				"box": {
					"id": "obj-188",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						910,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-189",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						910,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						328,
						22,
						58,
						18
					],
					"text": "z5",
					"fontsize": 10.0,
					"varname": "name_5",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-190",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						990,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						328,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_5",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-191",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						971,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 25"
				}
			},
			{
				"box": {
					"id": "obj-192",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						1088,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 26"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-193",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1088,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						394,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_6",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-194",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1149,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						391,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_6",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-195",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1211,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						406,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_6"
				}
			},
			{
				"box": {
					"id": "obj-196",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						1088,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-197",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1088,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						386,
						22,
						58,
						18
					],
					"text": "z6",
					"fontsize": 10.0,
					"varname": "name_6",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-198",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1168,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						386,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_6",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-199",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1149,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 26"
				}
			},
			{
				"box": {
					"id": "obj-200",
					"maxclass": "newobj",
					"numinlets": 0,
					"numoutlets": 3,
					"patching_rect": [
						1266,
						1125,
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
							447,
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
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"numinlets": 1,
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
									"id": "obj-5",
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
										"",
										""
									],
									"text": "unpack 0 0"
								}
							},
							{
								"box": {
									"id": "obj-6",
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
										""
									],
									"text": "/ 127."
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
										150,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t i i"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										38,
										182,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 2,
									"patching_rect": [
										170,
										215,
										70,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "sel 27"
								}
							},
							{
								"box": {
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 2,
									"numoutlets": 1,
									"patching_rect": [
										170,
										250,
										60,
										22
									],
									"outlettype": [
										""
									],
									"text": "f"
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-12",
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
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 2,
									"patching_rect": [
										270,
										250,
										60,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t b i"
								}
							},
							{
								"box": {
									"id": "obj-14",
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										270,
										320,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-17",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										340,
										320,
										30,
										22
									],
									"outlettype": []
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
										"obj-15",
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
										"obj-15",
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
										"obj-10",
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
										"obj-12",
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
							},
							{
								"patchline": {
									"source": [
										"obj-14",
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
										"obj-13",
										1
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
					]
				}
			},
			{
				"box": {
					"id": "obj-201",
					"maxclass": "dial",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1266,
						1195,
						40,
						40
					],
					"presentation": 1,
					"presentation_rect": [
						452,
						40,
						40,
						40
					],
					"outlettype": [
						"float"
					],
					"varname": "dial_7",
					"floatoutput": 1,
					"size": 1.0,
					"min": 0.0,
					"inputrangemode": 1
				}
			},
			{
				"box": {
					"id": "obj-202",
					"maxclass": "number",
					"numinlets": 1,
					"numoutlets": 2,
					"patching_rect": [
						1327,
						1195,
						50,
						22
					],
					"presentation": 1,
					"presentation_rect": [
						449,
						99,
						50,
						22
					],
					"outlettype": [
						"",
						""
					],
					"varname": "controller_7",
					"minimum": 0,
					"maximum": 127
				}
			},
			{
				"box": {
					"id": "obj-203",
					"maxclass": "toggle",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1389,
						1195,
						20,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						464,
						128,
						18,
						18
					],
					"outlettype": [
						"int"
					],
					"varname": "learn_7"
				}
			},
			{
				"box": {
					"id": "obj-204",
					"maxclass": "newobj",
					"numinlets": 3,
					"numoutlets": 2,
					"patching_rect": [
						1266,
						1250,
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
							352
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
									"text": "The dial's share goes to Python; it is shown in the latent's own unit.",
									"fontsize": 10.0
								}
							},
							{
								"box": {
									"id": "obj-2",
									"maxclass": "inlet",
									"numinlets": 0,
									"numoutlets": 1,
									"patching_rect": [
										20,
										40,
										30,
										22
									],
									"outlettype": [
										""
									]
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
									]
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
										20,
										80,
										90,
										22
									],
									"outlettype": [
										"",
										""
									],
									"text": "t f f"
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
										120,
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
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										20,
										160,
										117,
										22
									],
									"outlettype": [],
									"text": "s vae_to_python"
								}
							},
							{
								"box": {
									"id": "obj-8",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										150,
										80,
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
									"id": "obj-9",
									"maxclass": "newobj",
									"numinlets": 1,
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
									"id": "obj-10",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 3,
									"patching_rect": [
										230,
										80,
										110,
										22
									],
									"outlettype": [
										"",
										"",
										""
									],
									"text": "unpack s 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-11",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										230,
										160,
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
									"numinlets": 6,
									"numoutlets": 1,
									"patching_rect": [
										20,
										205,
										180,
										22
									],
									"outlettype": [
										""
									],
									"text": "scale 0. 1. 0. 1."
								}
							},
							{
								"box": {
									"id": "obj-13",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										240,
										145,
										22
									],
									"outlettype": [
										""
									],
									"text": "sprintf symout %.2f"
								}
							},
							{
								"box": {
									"id": "obj-14",
									"maxclass": "newobj",
									"numinlets": 1,
									"numoutlets": 1,
									"patching_rect": [
										20,
										275,
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
									"id": "obj-15",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										230,
										310,
										30,
										22
									],
									"outlettype": []
								}
							},
							{
								"box": {
									"id": "obj-16",
									"maxclass": "outlet",
									"numinlets": 1,
									"numoutlets": 0,
									"patching_rect": [
										300,
										310,
										30,
										22
									],
									"outlettype": []
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
									"outlettype": [],
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
									"outlettype": [],
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
										"obj-12",
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
										"obj-12",
										3
									],
									"order": 0
								}
							},
							{
								"patchline": {
									"source": [
										"obj-10",
										2
									],
									"destination": [
										"obj-12",
										4
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
										"obj-16",
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
					]
				}
			},
			{
				"box": {
					"id": "obj-205",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1266,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						444,
						22,
						58,
						18
					],
					"text": "z7",
					"fontsize": 10.0,
					"varname": "name_7",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-206",
					"maxclass": "comment",
					"numinlets": 1,
					"numoutlets": 0,
					"patching_rect": [
						1346,
						1285,
						60,
						20
					],
					"presentation": 1,
					"presentation_rect": [
						444,
						80,
						58,
						18
					],
					"text": "-",
					"fontsize": 10.0,
					"varname": "value_7",
					"textjustification": 1
				}
			},
			{
				"box": {
					"id": "obj-207",
					"maxclass": "newobj",
					"numinlets": 1,
					"numoutlets": 1,
					"patching_rect": [
						1327,
						1160,
						92,
						22
					],
					"outlettype": [
						""
					],
					"text": "loadmess 27"
				}
			}
		],
		"lines": [
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
						"obj-8",
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
						"obj-11",
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
						"obj-16",
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
						"obj-13",
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
						"obj-23",
						2
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
						"obj-26",
						1
					],
					"destination": [
						"obj-27",
						1
					],
					"order": 1
				}
			},
			{
				"patchline": {
					"source": [
						"obj-27",
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
						"obj-29",
						0
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
						"obj-32",
						0
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
						"obj-33",
						0
					],
					"destination": [
						"obj-34",
						1
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
						"obj-35",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-34",
						0
					],
					"destination": [
						"obj-35",
						2
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
						"obj-40",
						0
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
						"obj-39",
						0
					],
					"destination": [
						"obj-42",
						1
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
						"obj-43",
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
						"obj-43",
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
						"obj-46",
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
						"obj-48",
						0
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
						"obj-45",
						0
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
						"obj-47",
						0
					],
					"destination": [
						"obj-50",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-49",
						0
					],
					"destination": [
						"obj-51",
						1
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
						"obj-43",
						1
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
						"obj-52",
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
						"obj-52",
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
						"obj-61",
						1
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
						"obj-62",
						0
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
						"obj-63",
						0
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
						"obj-64",
						1
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
						"obj-66",
						0
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
						"obj-67",
						0
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
						"obj-64",
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
						"obj-67",
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
						"obj-68",
						0
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
						"obj-68",
						1
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
						"obj-71",
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
						"obj-80",
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
						"obj-81",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-81",
						0
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
						1
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
						"obj-78",
						0
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
						"obj-79",
						0
					],
					"destination": [
						"obj-80",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-79",
						1
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
						"obj-79",
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
						"obj-81",
						1
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
						"obj-85",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-84",
						0
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
						"obj-86",
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
						"obj-89",
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
						"obj-90",
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
						"obj-95",
						0
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
						"obj-94",
						0
					],
					"destination": [
						"obj-96",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-96",
						0
					],
					"destination": [
						"obj-97",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-97",
						0
					],
					"destination": [
						"obj-98",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-98",
						0
					],
					"destination": [
						"obj-99",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-96",
						1
					],
					"destination": [
						"obj-100",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-100",
						0
					],
					"destination": [
						"obj-101",
						0
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
						"obj-105",
						0
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
						"obj-110",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-106",
						1
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
						"obj-111",
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
						"obj-109",
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
						"obj-113",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-113",
						0
					],
					"destination": [
						"obj-109",
						1
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
						1
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
						"obj-115",
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
						"obj-118",
						0
					],
					"destination": [
						"obj-119",
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
						"obj-125",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-125",
						0
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
						"obj-129",
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
						"obj-124",
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
						"obj-133",
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
						"obj-124",
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
						"obj-135",
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
						"obj-136",
						0
					],
					"destination": [
						"obj-137",
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
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-125",
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
						"obj-127",
						1
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
						"obj-128",
						0
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
						"obj-127",
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
						"obj-140",
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
						"obj-151",
						0
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
						"obj-144",
						0
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
						"obj-144",
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
						"obj-144",
						2
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
						"obj-145",
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
						"obj-146",
						0
					],
					"destination": [
						"obj-148",
						1
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
						2
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
						"obj-148",
						1
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
						"obj-159",
						0
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
						"obj-152",
						0
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
						"obj-152",
						1
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
						"obj-152",
						2
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
						"obj-153",
						0
					],
					"destination": [
						"obj-156",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-154",
						0
					],
					"destination": [
						"obj-156",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-155",
						0
					],
					"destination": [
						"obj-156",
						2
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-156",
						0
					],
					"destination": [
						"obj-157",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-156",
						1
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
						"obj-167",
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
						"obj-160",
						1
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
						"obj-160",
						2
					],
					"destination": [
						"obj-163",
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
						"obj-164",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-162",
						0
					],
					"destination": [
						"obj-164",
						1
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-163",
						0
					],
					"destination": [
						"obj-164",
						2
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
						"obj-165",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-164",
						1
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
						"obj-175",
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
						"obj-168",
						0
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
						"obj-168",
						1
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
						"obj-168",
						2
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
						"obj-169",
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
						"obj-170",
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
						"obj-171",
						0
					],
					"destination": [
						"obj-172",
						2
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
						"obj-172",
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
						"obj-183",
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
						"obj-176",
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
						"obj-176",
						1
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
						"obj-176",
						2
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
						"obj-177",
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
						"obj-178",
						0
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
						"obj-180",
						2
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
						"obj-180",
						1
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
						"obj-191",
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
						"obj-184",
						1
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
						"obj-184",
						2
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
						"obj-185",
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
						"obj-186",
						0
					],
					"destination": [
						"obj-188",
						1
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
						2
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
						"obj-188",
						1
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
						"obj-199",
						0
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
						"obj-192",
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
						"obj-192",
						2
					],
					"destination": [
						"obj-195",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-193",
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
						"obj-194",
						0
					],
					"destination": [
						"obj-196",
						1
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
						2
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
						"obj-197",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-196",
						1
					],
					"destination": [
						"obj-198",
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
						"obj-202",
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
						"obj-201",
						0
					],
					"order": 0
				}
			},
			{
				"patchline": {
					"source": [
						"obj-200",
						1
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
						"obj-200",
						2
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
						"obj-201",
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
						"obj-202",
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
						"obj-203",
						0
					],
					"destination": [
						"obj-204",
						2
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
						"obj-204",
						1
					],
					"destination": [
						"obj-206",
						0
					],
					"order": 0
				}
			}
		],
		"dependency_cache": [
			{
				"name": "vae_stft.maxpat",
				"bootpath": ".",
				"type": "JSON",
				"implicit": 1
			}
		],
		"autosave": 0,
		"openrect": [
			60,
			80,
			762,
			242
		]
	}
}
