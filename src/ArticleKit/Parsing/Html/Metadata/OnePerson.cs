using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A person who was chosen twice, once by name, once with what stands behind the name on a line; or by the longer alone.</summary>
internal static class OnePerson
{
    /// <summary>Of "Ann Lee" and "Ann Lee Science", leaves the first; of "Ann" and "Ann Lee", the second where a link to the author is called so, else the likelier.</summary>
    public static void Reduce(List<AuthorOption> options, float[] likely, List<AuthorOption> chosen)
    {
        for (int i = 0; i < chosen.Count; i++)
        {
            AuthorOption longer = chosen[i];
            if (!chosen.Exists(o => Begins(longer, o)) && options.Find(o => Begins(longer, o) && IsWhole(o) && StandsAlone(o)) is { } name && !IsDeclared(longer))
            {
                chosen[i] = name;
            }
        }

        // "Author Ann Lee", its first word for screen readers.
        chosen.RemoveAll(o => chosen.Exists(name => IsLabelled(o, name)));
        for (int i = chosen.Count - 1; i >= 0 && chosen.Count > 1; i--)
        {
            AuthorOption longer = chosen[i];
            AuthorOption? shorter = chosen.Find(o => Begins(longer, o));
            if (shorter is not null)
            {
                chosen.Remove(IsWhole(shorter) || (!(BylineFellows.IsWhole(longer.Author) && longer.Lines.Exists(static l => l.Line.Origin == Origin.Rel && l.Line.IsAlone(l.Index))) && likely[options.IndexOf(shorter)] >= likely[options.IndexOf(longer)]) ? longer : shorter);
                i = Math.Min(i, chosen.Count);
            }
        }
    }

    private static bool Begins(AuthorOption longer, AuthorOption shorter) =>
        longer.Bare.Length > shorter.Bare.Length && longer.Bare[shorter.Bare.Length] == ' ' && longer.Bare.StartsWith(shorter.Bare, StringComparison.Ordinal);

    private static bool IsLabelled(AuthorOption longer, AuthorOption shorter) =>
        longer.Bare.Length - shorter.Bare.Length - 1 is > 0 and var at && longer.Bare[at] == ' ' && longer.Bare.EndsWith(shorter.Bare, StringComparison.Ordinal) && BylineWords.IsAuthorLabel(longer.Bare.AsSpan(0, at));

    private static bool IsWhole(AuthorOption option) => option.Bare.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether an element holds the name and nothing else.</summary>
    private static bool StandsAlone(AuthorOption option) =>
        option.Lines.Exists(static l => l.Line.Node >= 0 && l.Line.Origin != Origin.Visible && (l.Line.IsAlone(l.Index) || l.Line.IsSetApart(l.Index)));

    private static bool IsDeclared(AuthorOption option) => option.Lines.Exists(static l => l.Line.Node < 0) || StandsAlone(option);
}
