using System.Globalization;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Front matter in YAML. All strings are double-quoted: in that style every text has a safe form.</summary>
internal static class MarkdownFrontMatter
{
    public static void Write(StringBuilder output, Article article)
    {
        output.Append("---\n");
        Line(output, "title", article.Title);
        Line(output, "subtitle", article.Subtitle);
        Line(output, "kicker", article.Kicker);
        Line(output, "byline", article.Byline?.Text);
        Items(output, "authors", article.Byline?.Authors.Select(a => a.Name));
        Line(output, "dateline", article.Dateline);
        Line(output, "published", article.Published?.ToString());
        Line(output, "modified", article.Modified?.ToString());
        Line(output, "url", article.Url);
        Line(output, "site", article.Site?.Name);
        Line(output, "section", article.Section);
        Items(output, "tags", article.Tags);
        Line(output, "language", article.Language);
        Line(output, "image", article.LeadImage?.Url);
        Line(output, "license", article.License?.Url ?? article.License?.Name);
        output.Append("---\n\n");
    }

    private static void Line(StringBuilder output, string name, string? value)
    {
        if (value is not null)
        {
            output.Append(name).Append(": ");
            Quoted(output, value);
            output.Append('\n');
        }
    }

    private static void Items(StringBuilder output, string name, IEnumerable<string>? values)
    {
        bool first = true;
        foreach (string value in values ?? [])
        {
            output.Append(first ? name + ":\n" : "").Append("  - ");
            Quoted(output, value);
            output.Append('\n');
            first = false;
        }
    }

    private static void Quoted(StringBuilder output, string value)
    {
        output.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    output.Append('\\').Append(c);
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                    // Not printable in the terms of YAML, or a line break there.
                    output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }

        output.Append('"');
    }
}
