using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the standfirst of a news article: the sentences between headline and credit line that say what it is about. Papers write it as part of the
/// text, and what was learned takes it for front matter where no description tells of it.
/// </summary>
internal static class Standfirst
{
    private const int MostUnits = 20;
    private const int NearUnits = 8;
    private const int FewestWords = 8;
    private const int WordsOfSentence = 15;
    private const int LongestText = 600;
    private const int LevelsOfCaption = 2;

    // Found by scoring.
    private const float Likely = 0.3f;
    private const float Sure = 0.8f;

    private const Surroundings Others = Surroundings.Item | Surroundings.Cell | Surroundings.Figure | Surroundings.Caption | Surroundings.Link | Surroundings.Heading | Surroundings.Hidden;

    /// <summary>Keeps it on a page that says it is news.</summary>
    public static void Keep(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        if (evidence.TitleUnit < 0 || !evidence.IsNews)
        {
            return;
        }

        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int end = Math.Min(units.Length, evidence.TitleUnit + MostUnits + 1);
        bool near = true;
        for (int i = evidence.TitleUnit + 1; i < end && !(kept[i] && p[i] >= Sure && UnitFacts.IsProse(units[i])); i++)
        {
            ref readonly TextUnit unit = ref units[i];
            near &= unit.MediaBefore == 0 && i <= evidence.TitleUnit + NearUnits;
            kept[i] |= unit.Words >= FewestWords && unit.LinkLength == 0
                && evidence.FrontPart(unit) switch
                {
                    FrontPart.Subtitle => IsSubtitle(evidence, unit),
                    FrontPart.None => near && p[i] >= Likely && IsSentence(unit) && !evidence.Named.StandAround(unit, Boxes.Caption, LevelsOfCaption, LongestText),
                    _ => false,
                }
                && !ReadOn.IsNotice(UnitFacts.TextOf(evidence.Page, unit, LongestText));
        }
    }

    private static bool IsSentence(in TextUnit unit) => (unit.Around & Others) == 0 && UnitFacts.ClosesSentence(unit.LastChar);

    /// <summary>Whether a subtitle says more than the headline does: a short one that structured data tells is a second headline.</summary>
    private static bool IsSubtitle(PageEvidence evidence, in TextUnit unit) =>
        unit.Words >= WordsOfSentence || evidence.DescriptionMatch(unit) == 0;
}
