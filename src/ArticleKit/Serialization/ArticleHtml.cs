using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>How <see cref="ArticleHtml"/> writes. Immutable: change a copy with <c>with</c>.</summary>
public sealed record HtmlOptions
{
    /// <summary>A fragment: one <c>article</c> element.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>Whether a whole document is written, with head and schema.org microdata.</summary>
    public bool Document { get; init; }
}

/// <summary>Articles as clean HTML. Whatever the article holds, nothing in the output runs: no script, no event handler, no address that is a program.</summary>
public static class ArticleHtml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The article in HTML.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static string ToHtml(this Article article, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var output = new StringBuilder();
        bool document = options?.Document == true;
        if (document)
        {
            output.Append("<!DOCTYPE html>\n<html");
            HtmlText.Attribute(output, "lang", article.Language);
            output.Append(article.Direction == TextDirection.RightToLeft ? " dir=\"rtl\"" : "").Append(">\n<head>\n<meta charset=\"utf-8\">\n<title>");
            HtmlText.Write(output, article.Title ?? "");
            output.Append("</title>\n");
            if (HtmlText.SafeUrl(article.Url) is { } url)
            {
                output.Append("<link rel=\"canonical\"");
                HtmlText.Attribute(output, "href", url);
                output.Append(">\n");
            }

            output.Append("</head>\n<body>\n<article itemscope itemtype=\"https://schema.org/Article\">\n");
            Header(output, article);
            output.Append("<div itemprop=\"articleBody\">\n");
        }
        else
        {
            output.Append("<article>\n");
        }

        new HtmlNodeWriter(output).Write(article.Body);
        output.Append(document ? "</div>\n</article>\n</body>\n</html>\n" : "</article>");
        return output.ToString();
    }

    /// <summary>Writes the article in HTML.</summary>
    /// <exception cref="ArgumentNullException">The article or the writer is null.</exception>
    public static void WriteHtml(this Article article, TextWriter writer, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(article.ToHtml(options));
    }

    /// <summary>Writes the article in HTML, in UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">The article or the stream is null.</exception>
    public static void WriteHtml(this Article article, Stream stream, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8.GetBytes(article.ToHtml(options)));
    }

    private static void Header(StringBuilder output, Article article)
    {
        output.Append("<header>\n");
        Line(output, "p", "articleSection", article.Kicker);
        Line(output, "h1", "headline", article.Title);
        Line(output, "p", "alternativeHeadline", article.Subtitle);
        foreach (Author author in article.Byline?.Authors ?? default)
        {
            Line(output, "p", "author", author.Name);
        }

        Time(output, "datePublished", article.Published);
        Time(output, "dateModified", article.Modified);
        output.Append("</header>\n");
    }

    private static void Line(StringBuilder output, string element, string property, string? text)
    {
        if (text is not null)
        {
            output.Append('<').Append(element).Append(" itemprop=\"").Append(property).Append("\">");
            HtmlText.Write(output, text);
            output.Append("</").Append(element).Append(">\n");
        }
    }

    private static void Time(StringBuilder output, string property, ArticleDate? date)
    {
        if (date is { } known)
        {
            output.Append("<time itemprop=\"").Append(property).Append("\" datetime=\"").Append(known).Append("\">").Append(known).Append("</time>\n");
        }
    }
}
