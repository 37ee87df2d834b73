-- What pandoc does not know about this report: figures with the numbers of 2017, players, numbered
-- equations, verdicts, and references that fill themselves. One source for HTML and for Typst.

local html = FORMAT:match("html") ~= nil
local sections = {} -- identifier -> section number

local function raw(text)
  return pandoc.RawBlock(html and "html" or "typst", text)
end

local function raw_inline(text)
  return pandoc.RawInline(html and "html" or "typst", text)
end

local function escape(text)
  if html then
    return (text:gsub("[&<>\"]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }))
  end
  return (text:gsub('[\\"]', "\\%0"))
end

-- "fig-2-1" -> "2.1", "fig-A-1" -> "A.1"
local function number_of(identifier)
  return (identifier:gsub("^%a+%-", ""):gsub("%-", "."))
end

-- Only what a notebook recorded goes into the page.
local function data_uri(path)
  if not (path:match("^figures/") or path:match("^sounds/")) or path:find("..", 1, true) then
    error(path .. " is neither in figures/ nor in sounds/ of this report")
  end
  local mime, bytes = pandoc.mediabag.fetch(path)
  return pandoc.mediabag.make_data_uri(mime, bytes)
end

-- Width and height of a picture, so that the page keeps its room until it is there.
local function room_of(path)
  local mime, bytes = pandoc.mediabag.fetch(path)
  local width, height
  if mime == "image/png" then
    width, height = string.unpack(">I4I4", bytes, 17)
  else
    width, height = bytes:match('viewBox="0 0 ([%d.]+) ([%d.]+)"')
  end
  return width and (' width="%.0f" height="%.0f"'):format(width, height) or ""
end

-- "sounds/05_trajectory/path-dataset.mp3" -> "sound-path-dataset"
local function name_of(path)
  return "sound-" .. path:gsub("^.*/", ""):gsub("%.%w+$", "")
end

local function around(before, blocks, after)
  local all = pandoc.Blocks({ raw(before) })
  all:extend(blocks)
  all:insert(raw(after))
  return all
end

local function figure(div)
  local a, id = div.attributes, div.identifier
  local inlines = pandoc.utils.blocks_to_inlines(div.content)
  if html then
    local page = "notebooks/" .. a.notebook .. ".html"
    inlines:insert(1, raw_inline('<span class="label">Figure&nbsp;' .. number_of(id) .. "</span> "))
    inlines:insert(pandoc.Space())
    inlines:insert(pandoc.Link({ pandoc.Str(a.notebook) }, page, a.compute or "", { class = "notebook" }))
    return around(
      ('<figure id="%s"%s><div class="plate" tabindex="0" role="group" aria-label="%s"%s><img alt="%s"%s loading="lazy" src="%s"></div><figcaption>'):format(
        id, div.classes:includes("playable") and ' class="playable"' or "", "Figure " .. number_of(id),
        (a.panels or "") ~= "" and (' data-panels="%s"'):format(escape(a.panels)) or "", escape(a.title), room_of(a.image), data_uri(a.image)),
      { pandoc.Plain(inlines) },
      "</figcaption></figure>"
    )
  end
  inlines:insert(raw_inline(('#notebook("%s")'):format(escape(a.notebook))))
  return around(
    ('#drawn(<%s>)[#figure(kind: image, supplement: [Figure], numbering: _ => "%s", image("/%s", alt: "%s"), caption: ['):format(
      id, number_of(id), escape(a.image), escape(a.title)),
    { pandoc.Plain(inlines) },
    ("]) <%s>]"):format(id)
  )
end

local function sounds(div)
  local blocks, heard = pandoc.Blocks({}), pandoc.Inlines({})
  div:walk({
    Link = function(link)
      local reference = link.classes:includes("reference")
      blocks:extend(around(
        reference and '<figure class="sound reference"><figcaption><span class="label">Reference</span> '
          or '<figure class="sound"><figcaption>',
        { pandoc.Plain(link.content) },
        ('</figcaption><audio id="%s" controls preload="metadata" src="%s"></audio></figure>'):format(
          escape(name_of(link.target)), data_uri(link.target))
      ))
      if #heard > 0 then heard:extend({ pandoc.Str(";"), pandoc.Space() }) end
      heard:extend(link.content)
    end,
  })
  if html then
    return around('<div class="sounds">', blocks, "</div>")
  end
  return around("#sounds[", { pandoc.Plain(heard) }, "]")
end

local function equation(div)
  local math
  div:walk({ Math = function(m) math = m end })
  local id, number = div.identifier, "(" .. number_of(div.identifier) .. ")"
  if html then
    return around(
      ('<div class="equation" id="%s"><div class="scroll" tabindex="0" role="group" aria-label="Equation %s">'):format(
        id, number_of(id)),
      { pandoc.Plain({ math }) },
      ('</div><span class="number">%s</span></div>'):format(number)
    )
  end
  return around(
    ('#[#set math.equation(numbering: _ => "%s")'):format(number),
    { pandoc.Plain({ math, raw_inline((" <%s>"):format(id)) }) },
    "]"
  )
end

local function div(div)
  if div.classes:includes("figure") then return figure(div) end
  if div.classes:includes("sounds") then return sounds(div) end
  if div.identifier:match("^eq%-") then return equation(div) end
  if not html and div.classes:includes("claims") then return div.content end -- a block has no room below
  for _, class in ipairs({ "note", "held" }) do
    if not html and div.classes:includes(class) then return around("#" .. class .. "[", div.content, "]") end
  end
end

local function link(link)
  local id = link.target:match("^#(.+)$")
  if id and #link.content == 0 then
    local kind, number = id:match("^(%a+)%-"), number_of(id)
    -- What stays empty is named by the check for dead links.
    local text = ({ fig = "Figure\u{a0}" .. number, eq = "(" .. number .. ")", sec = sections[id] })[kind]
    link.content = pandoc.Inlines({ pandoc.Str(text or "") })
    return link
  end
  local beside = link.target:match("^notebooks/") or link.target == "claims.json"
  if not html and beside then return link.content end -- a PDF travels alone
end

local function span(span)
  if span.classes:includes("line") then return pandoc.LineBreak() end -- tables of pipes have none
  if not html and span.classes:includes("verdict") then
    local all = pandoc.Inlines({ raw_inline(('#verdict("%s")['):format(span.classes[2])) })
    all:extend(span.content)
    all:insert(raw_inline("]"))
    return all
  end
  if not html and (span.classes:includes("says") or span.classes:includes("tally")) then return span.content end
end

-- A function's name stands off from the letters beside it, not from a bracket. TeX and Typst do so
-- by themselves; MathML must be told.
local function math(math)
  if not html then return end
  for _, name in ipairs({ "log", "ln", "exp", "sin", "cos", "min", "max" }) do
    math.text = math.text
      :gsub("([%w%)}])%s*\\" .. name .. "%f[%A]", "%1\\,\\" .. name)
      :gsub("\\" .. name .. "%s+([%a\\])", function(next) return "\\" .. name .. "\\, " .. next end)
      :gsub("\\" .. name .. "\\, \\left", "\\" .. name .. " \\left")
  end
  return math
end

-- What is wider than a telephone scrolls in a box of its own, which the keyboard reaches.
local function table_(table)
  if not html then return end
  local head = {}
  for _, row in ipairs(table.head.rows) do
    for _, cell in ipairs(row.cells) do
      local words = pandoc.utils.stringify(cell.contents)
      if words ~= "" then head[#head + 1] = words end
    end
  end
  local name = #head > 0 and "Table of " .. _G.table.concat(head, ", ") or "Table"
  return pandoc.Div({ table }, pandoc.Attr("", { "table" }, {
    { "tabindex", "0" }, { "role", "group" }, { "aria-label", name }, -- a list: it has an order
  }))
end

local function displayed(inlines)
  if not html then return end
  local all = pandoc.Inlines({})
  for _, inline in ipairs(inlines) do
    if inline.t == "Math" and inline.mathtype == "DisplayMath" then
      all:extend({
        raw_inline('<span class="scroll" tabindex="0" role="group" aria-label="Equation">'),
        inline,
        raw_inline("</span>"),
      })
    else
      all:insert(inline)
    end
  end
  return all
end

local function number_sections(doc)
  local counters = {}
  doc:walk({
    Header = function(header)
      if header.classes:includes("unnumbered") then return end
      local level = header.level
      counters[level] = (counters[level] or 0) + 1
      for deeper = level + 1, 6 do counters[deeper] = nil end
      local word = level == 1 and "Chapter\u{a0}" or "Section\u{a0}"
      sections[header.identifier] = word .. table.concat(counters, ".", 1, level)
    end,
  })
end

return {
  { Pandoc = number_sections },
  { Div = div, Link = link, Span = span, Math = math, Table = table_ },
  { Para = function(para) return pandoc.Para(displayed(para.content) or para.content) end },
}
