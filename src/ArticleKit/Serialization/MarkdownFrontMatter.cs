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
            output.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", < ' ' => " ", _ => c.ToString() });
        }

        output.Append('"');
    }
}
