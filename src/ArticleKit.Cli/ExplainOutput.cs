using System.Globalization;
using System.Text;
using ArticleKit.Parsing.Html.Explanation;

namespace ArticleKit.Cli;

/// <summary>Why a page was read as it was, for people to read.</summary>
internal static class ExplainOutput
{
    public static string Text(ArticleExplanation explanation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"confidence {explanation.Article.Confidence}\n");
        foreach (IGrouping<string, FieldCandidate> field in explanation.Candidates.GroupBy(c => c.Field))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{field.Key}: {Chosen(explanation, field.Key)}\n");
            foreach (FieldCandidate candidate in field.OrderByDescending(c => c.Weight).Take(12))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {candidate.Weight,4} {candidate.Source} {candidate.Key}: {Short(candidate.Value, 140)}\n");
            }
        }

        text.Append("\nblocks\n");
        foreach (BlockExplanation block in explanation.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(block.Kept ? '+' : '-')} {block.Likelihood:f2} {Short(block.Text, 110)}\n         {block.Path}\n");
            text.Append(CultureInfo.InvariantCulture, $"         {string.Join(", ", block.Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Name} {e.Value} ({e.Effect:+0.0;-0.0})")))}\n");
        }

        return text.ToString();
    }

    private static string Chosen(ArticleExplanation explanation, string field) => field switch
    {
        "title" => explanation.Article.Title,
        "author" => string.Join(", ", explanation.Article.Byline?.Authors.Select(a => a.Name) ?? []),
        "published" => explanation.Article.Published?.ToString(),
        "modified" => explanation.Article.Modified?.ToString(),
        "subtitle" => explanation.Article.Subtitle,
        "kicker" => explanation.Article.Kicker,
        "url" => explanation.Article.Url,
        "siteName" => explanation.Article.Site?.Name,
        "section" => explanation.Article.Section,
        "tag" => string.Join(", ", explanation.Article.Tags),
        "language" => explanation.Article.Language,
        "image" => explanation.Article.LeadImage?.Url,
        "license" => explanation.Article.License?.Url,
        _ => "",
    } ?? "nothing";

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length] + "…";
}
