using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the authors among the names that may be theirs, and the line that prints them.</summary>
internal static class BylineArbiter
{
    // Checked on sites apart from those learned from.
    private const float Bar = 0.42f;

    public static (Byline? Byline, int Node) Choose(MetadataContext c, string? title, int titleNode)
    {
        (List<AuthorLine> lines, List<AuthorOption> options) = AuthorOptions.Of(c, title);
        float[] rows = AuthorFeatures.Rows(c, options, titleNode, title);
        var p = new float[options.Count];
        for (int i = 0; i < p.Length; i++)
        {
            p[i] = c.Model.Authors.Probability(rows.AsSpan(i * AuthorFeatures.Width, AuthorFeatures.Width));
        }

        List<AuthorOption> chosen = Chosen(options, p);

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

    private static readonly float Low = float.Parse(Environment.GetEnvironmentVariable("LOW") ?? "9");
    private static readonly float BarE = float.Parse(Environment.GetEnvironmentVariable("BAR") ?? "0.42");
    private static readonly float Sure = float.Parse(Environment.GetEnvironmentVariable("SURE") ?? "0.6");

    /// <summary>The likely names, and those that stand in one line with a sure one.</summary>
    private static List<AuthorOption> Chosen(List<AuthorOption> options, float[] p)
    {
        var chosen = new List<AuthorOption>();
        int top = Array.IndexOf(p, p.Length == 0 ? 0 : p.Max());
        for (int i = 0; i < p.Length; i++)
        {
            if (p[i] >= BarE || (p[i] >= Low && p[top] >= Sure && options[i].Author.Kind == AuthorKind.Person && Share(options[i], options[top])))
            {
                chosen.Add(options[i]);
            }
        }

        return chosen;
    }

    /// <summary>Whether two names stand in one line, and the sure one in none that is much better.</summary>
    private static bool Share(AuthorOption option, AuthorOption sure)
    {
        int best = AuthorFeatures.Weight(sure);
        return sure.Lines.Exists(l => l.Line.Weight >= best - 12 && Names(l.Line, option));
    }

    private static bool Names(AuthorLine line, AuthorOption option) => option.Lines.Exists(l => l.Line == line);
}
