using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html;

/// <summary>Puts front matter and body together.</summary>
internal static class ArticleAssembly
{
    private const int LongestLabel = 40;

    public static Article Assemble(PageMetadata metadata, NodeList<Block> body, Selection selection)
    {
        Article front = metadata.Front;
        return front with
        {
            Body = WithSubtitle(WithoutTitle(body, front.Title), front.Subtitle, metadata.Description),
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

        return NodeList.Create(body.AsSpan()[1..]);
    }

    /// <summary>The line under the headline opens no section, whatever element prints it: where the body begins with it, it is a paragraph.</summary>
    private static NodeList<Block> WithSubtitle(NodeList<Block> body, string? subtitle, string? description)
    {
        if (body.IsEmpty || body[0] is not Heading first)
        {
            return body;
        }

        string text = first.Content.ToPlainText();
        bool isSubtitle = (subtitle is not null && SameWords(text, subtitle)) || (text.Length > LongestLabel && description is not null && SameWords(text, description));
        return isSubtitle ? [new Paragraph(first.Content), .. body.AsSpan()[1..]] : body;
    }

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
