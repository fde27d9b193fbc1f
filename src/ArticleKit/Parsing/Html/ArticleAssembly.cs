using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html;

/// <summary>Puts front matter and body together.</summary>
internal static class ArticleAssembly
{
    private const int LongestLabel = 40;
    private const int LongestHeading = 80;

    // What stands before the headline: its picture, the day, the lines that lead in.
    private const int MostBeforeTitle = 3;
    private const int LongestBeforeTitle = 240;

    public static Article Assemble(PageMetadata metadata, NodeList<Block> body, Selection selection)
    {
        Article front = metadata.Front;
        double confidence = Math.Round(Math.Clamp(selection.Confidence, 0, 1), 4);
        NodeList<Block> text = WithSubtitle(Portraits.Without(WithoutTitle(body, front.Title), front.Byline), front.Subtitle, metadata.Description);
        return front with
        {
            Body = text,
            Dateline = front.Dateline ?? Datelines.Find(BehindSubtitle(body, front.Subtitle)),
            LeadImage = LeadPictures.Choose(front.LeadImage, text, confidence),
            Confidence = confidence,
        };
    }

    private static NodeList<Block> BehindSubtitle(NodeList<Block> body, string? subtitle) =>
        subtitle is not null && !body.IsEmpty && body[0] is Paragraph first && SameWords(first.Content.ToPlainText(), subtitle) ? NodeList.Create(body.AsSpan()[1..]) : body;

    /// <summary>The headline is no heading of the body, be it that lines about the article or a picture stand before it.</summary>
    private static NodeList<Block> WithoutTitle(NodeList<Block> body, string? title)
    {
        int at = 0;
        while (at < Math.Min(body.Count, MostBeforeTitle) && (body[at] is Figure || (body[at] is Paragraph line && line.ToPlainText().Length <= LongestBeforeTitle)))
        {
            at++;
        }

        if (title is null || at >= body.Count || body[at] is not Heading heading || !SameWords(heading.Content.ToPlainText(), title))
        {
            return body;
        }

        // Nor is the rule below it.
        int behind = at + (at + 1 < body.Count && body[at + 1] is ThematicBreak ? 2 : 1);
        return [.. body.AsSpan()[..at], .. body.AsSpan()[behind..]];
    }

    /// <summary>
    /// The lines under the headline open no section, whatever element prints them: where the body begins with them, they are paragraphs.
    /// A heading of a section is no longer than a line.
    /// </summary>
    private static NodeList<Block> WithSubtitle(NodeList<Block> body, string? subtitle, string? description)
    {
        int count = 0;
        while (count < body.Count && body[count] is Heading heading && IsSubtitle(heading.ToPlainText(), subtitle, description))
        {
            count++;
        }

        return count == 0 ? body : [.. body.AsSpan()[..count].ToArray().Select(static b => new Paragraph(((Heading)b).Content)), .. body.AsSpan()[count..]];
    }

    private static bool IsSubtitle(string text, string? subtitle, string? description) =>
        // A letter of East Asia is as wide as two.
        text.Length + text.Count(static c => c >= Letters.FirstEastAsian) > LongestHeading
        || (subtitle is not null && SameWords(text, subtitle))
        || (text.Length > LongestLabel && description is not null && SameWords(text, description));

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
