using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the authors among the names that may be theirs, and the line that prints them.</summary>
internal static class BylineArbiter
{
    // Checked on sites apart from those learned from.
    private const float Bar = 0.42f;

    public static (Byline? Byline, int Node) Choose(MetadataContext c, string? title, int titleNode)
    {
        (List<AuthorLine> lines, List<AuthorOption> options) = AuthorOptions.Of(c, title);
        using FeatureTable rows = AuthorFeatures.Rows(c, options, titleNode, title);
        var p = new float[options.Count];
        c.Model.Authors.Probabilities(rows, p);
        var chosen = new List<AuthorOption>();
        for (int i = 0; i < options.Count; i++)
        {
            if (p[i] >= Bar)
            {
                chosen.Add(options[i]);
            }
        }

        if (chosen.Count == 0)
        {
            return (null, -1);
        }

        // The order of the line that names most of them.
        AuthorLine order = lines.MaxBy(line => (chosen.Count(o => Names(line, o)) * 1000) + line.Weight)!;
        chosen = [.. chosen.OrderBy(o => o.Lines.Find(l => l.Line == order) is { Line: not null } at ? at.Index : 1000)];
        AuthorLine? printed = lines
            .Where(line => line.Node >= 0 && line.Origin is Origin.Visible or Origin.ClassName or Origin.Rel or Origin.Microdata && chosen.Exists(o => Names(line, o)))
            .MaxBy(line => (chosen.Count(o => Names(line, o)) * 1000) + line.Weight);
        return (new Byline { Text = printed?.Text, Authors = [.. chosen.Select(static o => o.Author)] }, printed?.Node ?? -1);
    }

    private static bool Names(AuthorLine line, AuthorOption option) => option.Lines.Exists(l => l.Line == line);
}
