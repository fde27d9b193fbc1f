using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What a heading begins with that is no part of the headline: a kicker in an element called so, and a day.</summary>
internal static class TitleKickers
{
    private const int LeastRest = 12;

    /// <summary>The headline without what stands before it in its heading.</summary>
    public static TitleOption Without(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (best.Node < 0)
        {
            return best;
        }

        TitleOption? rest = options.Find(o => o.Whole == best && o is { Cut: TitleCut.Kicker, IsNamedCut: true });
        return rest is not null && !TitleArbiter.EndsInColon(best, rest) && !IsToldWithColon(c, best, rest) ? rest : WithoutDay(c, best, options);
    }

    /// <summary>Whether the page tells the headline as "Kicker: headline": so its makers read it.</summary>
    private static bool IsToldWithColon(MetadataContext c, TitleOption whole, TitleOption part)
    {
        string kicker = whole.Text[..Math.Max(0, whole.Text.Length - part.Text.Length)].Trim() + ":";
        foreach (Candidate told in c.Of(Field.Title))
        {
            if (told.Value.StartsWith(kicker, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"2 May 2024 – Council votes" without the day, where a sign or an element of its own parts it from the words.</summary>
    private static TitleOption WithoutDay(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (!DateFinder.TryFind(best.Text, c.Language, out FoundDate day) || day.Start > 0 || best.Text.Length < day.End + LeastRest)
        {
            return best;
        }

        string behind = best.Text[day.End..].TrimStart();
        string text = behind.TrimStart('-', '–', '—', ':', '|', '·', ' ');
        string bare = TextTools.Bare(text);
        TitleOption? known = options.Find(o => o.Bare == bare);
        return text is not [var first, ..] || !char.IsLetter(first) || (text.Length == behind.Length && known?.Cut != TitleCut.Kicker) ? best
            : known ?? new TitleOption(text, bare) { Node = best.Node, Zone = best.Zone, Order = best.Order, Whole = best };
    }
}
