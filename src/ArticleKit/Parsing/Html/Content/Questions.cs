using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the questions and answers of a page that is no article: three of them or more, one after the other, are what such a page has to say, though
/// they stand folded up below all that it offers. Under an article they are as often the firm's own and not the text's.
/// </summary>
internal static class Questions
{
    private const int Fewest = 3;
    private const int MostWords = 25;
    private const int FewestAnswerWords = 8;
    private const int MostParagraphs = 5;
    private const int MostBetween = 2;
    private const float NotUnlikely = 0.05f;
    private const Surroundings Elsewhere = Surroundings.Footer | Surroundings.Comments | Surroundings.Pre;

    /// <summary>Adds them to what is kept.</summary>
    public static void Keep(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        List<Range> pairs = [];
        for (int i = 0; i < units.Length;)
        {
            int end = EndOfAnswer(units, i);
            if (end <= i)
            {
                i++;
                continue;
            }

            if (pairs.Count > 0 && i - pairs[^1].End.Value > MostBetween + 1)
            {
                Keep(pairs, p, kept);
                pairs.Clear();
            }

            pairs.Add(i..end);
            i = end;
        }

        Keep(pairs, p, kept);
    }

    /// <summary>The index after the answer to a question; where there is neither, 0.</summary>
    private static int EndOfAnswer(ReadOnlySpan<TextUnit> units, int i)
    {
        if (!IsQuestion(units[i]) || units[i].Words > MostWords || (units[i].Around & Elsewhere) != 0
            || i + 1 >= units.Length || IsQuestion(units[i + 1]) || units[i + 1].Words < FewestAnswerWords || units[i + 1].LinkLength * 2 >= units[i + 1].Length)
        {
            return 0;
        }

        int end = i + 1;
        while (end < units.Length && end - i <= MostParagraphs && UnitFacts.IsProse(units[end]) && !IsQuestion(units[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsQuestion(in TextUnit unit) => unit.LastChar is '?' or '？' or '؟';

    private static void Keep(List<Range> pairs, ReadOnlySpan<float> p, Span<bool> kept)
    {
        float sum = 0;
        int count = 0;
        foreach (Range pair in pairs)
        {
            for (int i = pair.Start.Value; i < pair.End.Value; i++)
            {
                sum += p[i];
                count++;
            }
        }

        for (int k = 0; k < pairs.Count && pairs.Count >= Fewest && sum >= NotUnlikely * count; k++)
        {
            kept[pairs[k]].Fill(true);
        }
    }
}
