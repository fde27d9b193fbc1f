namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A person who was chosen twice: once by name, once with what stands behind the name on a line.</summary>
internal static class OnePerson
{
    /// <summary>Of "Ann Lee" and "Ann Lee Science", leaves the first; of "Ann" and "Ann Lee", the likelier.</summary>
    public static void Reduce(List<AuthorOption> options, float[] likely, List<AuthorOption> chosen)
    {
        for (int i = chosen.Count - 1; i >= 0 && chosen.Count > 1; i--)
        {
            AuthorOption longer = chosen[i];
            AuthorOption? shorter = chosen.Find(o => longer.Bare.Length > o.Bare.Length && longer.Bare[o.Bare.Length] == ' ' && longer.Bare.StartsWith(o.Bare, StringComparison.Ordinal));
            if (shorter is not null)
            {
                bool whole = shorter.Bare.Contains(' ', StringComparison.Ordinal);
                chosen.Remove(whole || likely[options.IndexOf(shorter)] >= likely[options.IndexOf(longer)] ? longer : shorter);
                i = Math.Min(i, chosen.Count);
            }
        }
    }
}
