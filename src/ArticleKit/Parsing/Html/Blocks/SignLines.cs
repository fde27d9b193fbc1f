using System.Buffers;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Lines that have no word: rules drawn of signs, signs astray, and what only looks empty.</summary>
internal static class SignLines
{
    private const int FewestOfRule = 3;
    private const int MostAstray = 2;

    /// <summary>Signs that rules are drawn of: "* * *", "-----", "~ ~ ~".</summary>
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("*-–—―_=~∼#+•·●○■◆★✦");

    /// <summary>Signs that are a rule alone.</summary>
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("—―⁂❦❧⁎✻");

    /// <summary>Signs that stand behind words or around them, never for themselves.</summary>
    private static readonly SearchValues<char> Bound = SearchValues.Create(".,;:'\"“”„‟‘’‚«»‹›()[]|");

    /// <summary>What a block is that says nothing in words: a rule where its signs draw one, null where a reader would not miss it, else the block itself.</summary>
    public static Block? Read(Block block)
    {
        NodeList<Inline> content = block switch
        {
            Paragraph p => p.Content,
            Heading h => h.Content,
            _ => default,
        };
        if (content.Count != 1 || TextOf(content[0]) is not { } text || (text.Length > 0 && char.IsLetterOrDigit(text[0])))
        {
            return block; // so with nearly all
        }

        int rules = 0;
        int bound = 0;
        int others = 0;
        bool ornament = false;
        foreach (char c in text)
        {
            if (c == ' ' || TextTools.IsInvisible(c))
            {
                continue;
            }

            ornament |= Ornaments.Contains(c);
            rules += RuleSigns.Contains(c) || Ornaments.Contains(c) ? 1 : 0;
            bound += Bound.Contains(c) ? 1 : 0;
            others++;
        }

        return others == 0 || (bound == others && bound <= MostAstray) ? null
            : rules == others && (rules >= FewestOfRule || (ornament && rules == 1)) ? new ThematicBreak()
            : block;
    }

    /// <summary>The words of an inline, marked or not; null where it holds more than that.</summary>
    private static string? TextOf(Inline inline) => inline switch
    {
        Text text => text.Value,
        Strong { Content: [Text text] } => text.Value,
        Emphasis { Content: [Text text] } => text.Value,
        _ => null,
    };
}
