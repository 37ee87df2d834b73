"""The check that a page loads nothing from elsewhere and links to what is there."""

import pytest

from vaelib.report.offline import check_page
from vaelib.report.typeset import ReportError

POLICY = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"


@pytest.mark.parametrize(
    ("element", "words"),
    [
        ('<img src="https://example.org/x.png">', "would load https://example.org/x.png"),
        ('<img src="figure.png">', "would load figure.png"),
        ('<link rel="stylesheet" href="//example.org/x.css">', "would load //example.org/x.css"),
        ("<style>a{background:url(http://example.org/x)}</style>", "would load url(http://example"),
        ('<p style="background:url(//example.org/x)">', "would load url(//example.org/x)"),
        *(
            (element, "would load")
            for element in (
                "<script>fetch('//example.org')</script>",
                '<script src="data:text/javascript,fetch()"></script>',
                '<meta http-equiv="refresh" content="0; url=//example.org">',
                '<form action="//example.org"><button>x</button></form>',
                '<button formaction="//example.org">x</button>',
                '<a href="#a" ping="//example.org">x</a>',
                '<base href="//example.org">',
                '<iframe srcdoc="<p>x"></iframe>',
                '<object data="data:text/html,x"></object>',
                '<embed src="data:text/html,x">',
                '<img srcset="x.png 2x">',
                '<img src="data:image/png;base64,AA" onerror="fetch()">',
                '<video poster="x.png"></video>',
                '<body background="x.png">',
                '<link rel="preload" imagesrcset="x.png 2x">',
                '<svg><image href="//example.org/x.png"/></svg>',
                '<svg><use xlink:href="x.svg#a"/></svg>',
                '<svg><rect fill="url(//example.org/x.svg#a)"/></svg>',
                '<svg><a><animate attributeName="href" to="//example.org"/></a></svg>',
                "<style>@import 'x.css';</style>",
                "<style>@\\69mport 'x.css';</style>",
                "<style>a{background:\\000075rl(x.png)}</style>",
                "<style>@im/**/port url(x.css); a{b:u\\72 l( 'x.png')}</style>",
                "<style>a{background:image-set('x.png' 1x)}</style>",
                "<style>a{background:-webkit-image-set(url(x.png) 1x)}</style>",
                "<style>a{background:url(x.png)}</style>",
                '<svg><style>a{background:url("x.png")}</style></svg>',
                '<p style="--x:URL( x.png )">',
            )
        ),
        ('<a href="javascript:fetch()">x</a>', "is no address of a page"),
        ('<a href=" data:text/html,x">x</a>', "is no address of a page"),
        # A browser takes the first of two, and overlooks tabs and ends of lines.
        ('<img src="x.png" src="data:,">', "would load x.png"),
        ('<a href="java&#9;script:fetch()">x</a>', "is no address of a page"),
        ('<a href="#nothing">x</a>', "links to #nothing"),
        ('<a href="nothing.html">x</a>', "links to nothing.html"),
    ],
)
def test_check_page(tmp_path, element, words):
    with pytest.raises(ReportError) as error:
        check_page(f"{POLICY}<p id=a><a href='#a'>a</a>{element}", "page", tmp_path)
    assert words in str(error.value)


def test_what_is_inside_a_page_may_be_there(tmp_path):
    (tmp_path / "there.html").touch()
    check_page(
        f"{POLICY}<link rel=icon href='data:,'><p id=a><a href='#a'>a</a><a href=there.html>b</a>"
        "<a href='https://doi.org/1'>c</a><a href='made.html'>d</a><img src='data:image/png,x'>"
        "<style>a{background:url( 'data:image/png,x')} b{fill:url(#a)} /* url(x.png) */"
        "i::after{content:'\\ffffff'}</style>"
        "<svg><use href='#a'/><rect fill='url(#a)'/></svg><p title='url(x.png) @import'>url(x)",
        "page",
        tmp_path,
        beside=["made.html"],
    )
