namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the questions and answers of an article that structured data tells: a firm's questions under a text are as often its own as the text's, but what
/// a page declares to answer is its content, folded up or not.
/// </summary>
internal static class ToldQuestions
{
    private const int MostWords = 40;
    private const int FewestLetters = 12;
    private const int MostBetween = 1;

    /// <summary>Adds them to what is kept.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="chosen">What was chosen at first: what a rule has taken out since stays out.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Keep(PageEvidence evidence, ReadOnlySpan<bool> chosen, Span<bool> kept)
    {
        if (evidence.Metadata.Questions is not { } questions)
        {
            return;
        }

        string? answer = null;
        (int question, int between) = (0, 0);
        for (int i = 0; i < kept.Length; i++)
        {
            TextUnit unit = evidence.Units[i];
            string letters = evidence.FirstLettersOf(unit);
            if (unit.Words <= MostWords && questions.AnswerTo(letters) is { } next)
            {
                (answer, question, between) = (next, i, 0);
            }
            else if (answer is not null && letters.Length >= Math.Min(FewestLetters, answer.Length) && answer.Contains(letters, StringComparison.Ordinal))
            {
                kept[question] |= !chosen[question];
                kept[i] |= !chosen[i];
                between = 0;
            }
            else if (++between > MostBetween)
            {
                answer = null;
            }
        }
    }
}
