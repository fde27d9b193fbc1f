using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html;

/// <summary>Puts front matter and body together.</summary>
internal static class ArticleAssembly
{
    public static Article Assemble(PageMetadata metadata, NodeList<Block> body, Selection selection)
    {
        Article front = metadata.Front;
        return front with
        {
            Body = WithoutTitle(body, front.Title),
            Dateline = front.Dateline ?? Datelines.Find(body),
            Confidence = Math.Round(Math.Clamp(selection.Confidence, 0, 1), 4),
        };
    }

    /// <summary>The headline is no heading of the body.</summary>
    private static NodeList<Block> WithoutTitle(NodeList<Block> body, string? title)
    {
        if (title is null || body.IsEmpty || body[0] is not Heading first || !SameWords(first.Content.ToPlainText(), title))
        {
            return body;
        }

        // Nor is the rule below it.
        return NodeList.Create(body.AsSpan()[(body.Count > 1 && body[1] is ThematicBreak ? 2 : 1)..]);
    }

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
