using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What the class or the id of an element says of the box that it is.</summary>
[Flags]
internal enum Boxes : uint
{
    /// <summary>Nothing that is asked for.</summary>
    None = 0,

    /// <summary>A signature under a post, a box of a newsletter, what a click calls up, a choice of a menu.</summary>
    Aside = 1 << 0,

    /// <summary>What is called up over the page.</summary>
    Dialog = 1 << 1,

    /// <summary>What a list can be narrowed by.</summary>
    Choice = 1 << 2,

    /// <summary>Other things or articles.</summary>
    Other = 1 << 3,

    /// <summary>The beginning of another article.</summary>
    Excerpt = 1 << 4,

    /// <summary>What is read aloud and not shown.</summary>
    Unseen = 1 << 5,

    /// <summary>What the law wants said.</summary>
    Legal = 1 << 6,

    /// <summary>A button or a badge.</summary>
    Mark = 1 << 7,

    /// <summary>What buyers say.</summary>
    Review = 1 << 8,

    /// <summary>Facts, a biography, or a call to act, beside a text.</summary>
    Beside = 1 << 9,

    /// <summary>The words of a film, and notes.</summary>
    Folded = 1 << 10,

    /// <summary>What only browsers that are too old show.</summary>
    BrowserNotice = 1 << 11,

    /// <summary>A player of films.</summary>
    Player = 1 << 12,

    /// <summary>What a recipe takes.</summary>
    Ingredient = 1 << 13,

    /// <summary>What a picture shows.</summary>
    Caption = 1 << 14,

    /// <summary>What stands under every article of a site.</summary>
    Frame = 1 << 15,

    /// <summary>The links to other articles on a subject, as wikis print them.</summary>
    Links = 1 << 16,

    /// <summary>Facts beside a text, or a notice of the house.</summary>
    Info = 1 << 17,

    /// <summary>What a pointer calls up to explain a word.</summary>
    Hint = 1 << 18,

    /// <summary>A picture, or what belongs to one.</summary>
    Picture = 1 << 19,
}

/// <summary>The names of boxes, as pages give them in their classes and ids.</summary>
internal static class BoxNames
{
    // Spreads pairs of letters over the bits of a number.
    private const uint FactorOfPair = 11;
    private const uint LowerCase = 0x20;

    // Whole words of a name, such as "bio" in "author-bio" and "authorBio".
    private static readonly (Boxes Box, string[] Words)[] ByWord =
    [
        (Boxes.Aside, ["signature", "newsletter", "popup", "popover", "lightbox", "flyout", "consent"]),
        (Boxes.Dialog, ["modal"]),
        (Boxes.Choice, ["filters", "facet", "facets"]),
        (Boxes.Other, ["related", "upsell", "recommendation", "recommendations", "recommended"]),
        (Boxes.Excerpt, ["excerpt"]),
        (Boxes.Legal, ["legal"]),
        (Boxes.Mark, ["btn", "button", "badge", "badges"]),
        (Boxes.Review, ["review", "reviews"]),
        (Boxes.Beside, ["bio", "modal", "cta", "poll", "quiz", "newsletter", "signup"]),
        (Boxes.Folded, ["transcript", "footnote", "footnotes"]),
        (Boxes.Ingredient, ["ingredient", "ingredients"]),
        (Boxes.Info, ["infobox"]),
    ];

    // Names wherever they stand.
    private static readonly (Boxes Box, string[] Parts)[] ByPart =
    [
        (Boxes.Aside, ["select-menu", "selectmenu", "dropdown-menu", "dropdown-list", "dropdown-content", "side-menu", "sidemenu"]),
        (Boxes.Unseen, ["visually-hidden", "visuallyhidden", "screen-reader", "screenreader", "sr-only", "a11y"]),
        (Boxes.Beside,
        [
            "factbox", "fact-box", "fact_box", "faktabox", "faktaboks", "faktaruta", "faktenbox", "faktenkasten", "tooltip", "popover",
            "authorbox", "author-box", "author_box", "about-author", "about-the-author", "author-details", "author-info", "author-profile", "saboxplugin",
            "post-excerpt", "post_excerpt",
        ]),
        (Boxes.BrowserNotice,
        [
            "browserwarning", "browser-warning", "browser_warning", "browserupdate", "browser-update", "browserupgrade", "browser-upgrade", "browsehappy",
            "outdatedbrowser", "outdated-browser", "unsupportedbrowser", "unsupported-browser",
        ]),

        // How the players that many pages have in common name their parts.
        (Boxes.Player, ["video-js", "vjs-", "jwplayer", "mejs-", "plyr__"]),
        (Boxes.Caption, ["caption", "legend"]),
        (Boxes.Picture, ["image", "picture", "photo", "foto", "bild", "img"]),

        // What a site is not liable for, and the part of the frame above the footer.
        (Boxes.Frame, ["disclaimer", "prefooter", "pre-footer", "pre_footer"]),
        (Boxes.Links, ["navbox"]),
        (Boxes.Hint, ["tooltip", "tool-tip", "infotip"]),
    ];

    private static readonly Dictionary<uint, Boxes> Words = ByWord.SelectMany(static b => b.Words, static (b, word) => (Hash: WordTable.Hash(word), b.Box))
        .GroupBy(static w => w.Hash, static (hash, boxes) => (hash, Box: boxes.Aggregate(Boxes.None, static (all, b) => all | b.Box))).ToDictionary(static w => w.hash, static w => w.Box);

    // With the pairs of letters of each: most names lack one of them, and need not be searched.
    private static readonly (string Part, ulong Pairs, Boxes Box)[] Parts = [.. ByPart.SelectMany(static b => b.Parts, static (b, part) => (part, PairsOf(part), b.Box))];

    /// <summary>What a class or an id tells.</summary>
    public static Boxes Of(ReadOnlySpan<char> names)
    {
        Boxes told = Boxes.None;
        var words = new ClassTokens.Words(names);
        while (words.Next())
        {
            told |= Words.TryGetValue(words.Hash, out Boxes box) ? box : Boxes.None;
        }

        ulong pairs = PairsOf(names);
        foreach ((string part, ulong needed, Boxes named) in Parts)
        {
            if ((needed & ~pairs) == 0 && (told & named) == 0 && Caseless.Holds(names, part))
            {
                told |= named;
            }
        }

        return told;
    }

    /// <summary>A bit for each two characters that stand side by side in a name, whatever their case; all of them where it has others than those of ASCII.</summary>
    private static ulong PairsOf(ReadOnlySpan<char> names)
    {
        ulong pairs = 0;
        uint before = names.IsEmpty ? 0u : names[0];
        uint all = before;
        for (int i = 1; i < names.Length; i++)
        {
            all |= names[i];
            uint here = names[i] | LowerCase;
            pairs |= 1ul << (int)(((before | LowerCase) * FactorOfPair) + here);
            before = here;
        }

        return char.IsAscii((char)all) ? pairs : ulong.MaxValue;
    }
}
