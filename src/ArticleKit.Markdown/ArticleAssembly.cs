using ArticleKit.Model;
using ArticleKit.Parsing;

namespace ArticleKit.Markdown;

/// <summary>Puts front matter and body together.</summary>
internal static class ArticleAssembly
{
    private const int LongParagraph = 60;

    public static Article Assemble(Article front, NodeList<Block> body, Uri? url)
    {
        string? title = front.Title;
        int heading = TitleHeading(body, title);
        if (heading >= 0)
        {
            title ??= ((Heading)body[heading]).Content.ToPlainText().ReplaceLineEndings(" ");
            body = [.. body.AsSpan()[..heading], .. body.AsSpan()[(heading + 1)..]];
        }

        Article article = front with { Title = title, Url = front.Url ?? url?.AbsoluteUri, Dateline = front.Dateline ?? Datelines.Find(body), Body = body };
        return article with { Confidence = Confidence(article) };
    }

    /// <summary>The heading that is the title: the first of level 1, or, where the front matter has the title, a first block that repeats it.</summary>
    private static int TitleHeading(NodeList<Block> body, string? title)
    {
        for (int i = 0; i < body.Count; i++)
        {
            if (body[i] is Heading { Level: 1 } heading && (title is null || (i == 0 && SameWords(heading.Content.ToPlainText(), title))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>A headline, somebody who signs and several paragraphs make an article.</summary>
    private static double Confidence(Article article)
    {
        int paragraphs = 0;
        foreach (Block block in article.Body)
        {
            paragraphs += block is Paragraph p && p.Content.ToPlainText().Length > LongParagraph ? 1 : 0;
        }

        double confidence = (article.Title is null ? 0.2 : 0.4) + (article.Byline is null ? 0 : 0.1) + (Math.Min(paragraphs, 5) * 0.1);
        return Math.Round(Math.Min(confidence, 1), 2);
    }
}
