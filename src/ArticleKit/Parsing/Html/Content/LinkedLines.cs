using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a news article the lines that are a link and nothing else, a few together, behind a paragraph and before the next one or the end: the
/// headlines of other articles. In other articles such lines are as often what the text is about.
/// </summary>
internal static class LinkedLines
{
    private const int FewestWords = 4;
    private const int MostWords = 30;
    private const int MostLines = 4;

    // A bullet and a space, brackets.
    private const int MostBeside = 3;

    private const Surroundings Others = Surroundings.Item | Surroundings.Cell | Surroundings.Heading | Surroundings.Quote | Surroundings.Figure;

    /// <summary>Takes them out of what is kept.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        if (!evidence.IsNews)
        {
            return;
        }

        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        (bool prose, int first, int lines) = (false, 0, 0);
        for (int i = 0; i <= units.Length; i++)
        {
            if (i < units.Length && (!kept[i] || IsLinked(units[i])))
            {
                (first, lines) = kept[i] ? (lines == 0 ? i : first, lines + 1) : (first, lines);
                continue;
            }

            bool next = i == units.Length || IsParagraph(units[i]);
            for (int line = first; line < i && prose && next && lines is > 0 and <= MostLines; line++)
            {
                kept[line] = false;
            }

            (prose, lines) = (next, 0);
        }
    }

    private static bool IsParagraph(in TextUnit unit) => UnitFacts.IsProse(unit) || (unit.LinkLength * 3 < unit.Length && UnitFacts.ClosesSentence(unit.LastChar));

    private static bool IsLinked(in TextUnit unit) =>
        unit.LinkLength > 0 && unit.LinkLength + MostBeside >= unit.Length && unit.Words is >= FewestWords and <= MostWords && (unit.Around & Others) == 0
        && !UnitFacts.ClosesSentence(unit.LastChar);
}
