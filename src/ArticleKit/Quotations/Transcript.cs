namespace ArticleKit.Quotations;

/// <summary>
/// Turns of a transcript or of a page of questions and answers, which have no marks: a line begins with the name of whoever speaks and a colon,
/// "LINDQVIST: …", "Q: …". A line without a name goes on with the turn before it.
/// </summary>
internal static class Transcript
{
    private const int LongestLabel = 60;
    private const int MostNames = 6;
    private const int FewestTurns = 4;

    private readonly record struct Turn(int Line, int Label, int Words, string Key);

    /// <summary>The turns of a document, each with its line; empty where the lines are no dialogue.</summary>
    public static List<(int Line, Quotation Turn)> Read(QuoteDocument document)
    {
        List<Turn> turns = Turns(document);
        var found = new List<(int Line, Quotation Turn)>();
        for (int i = 0; i < turns.Count; i++)
        {
            Turn turn = turns[i];
            DocumentLine line = document.Lines[turn.Line];
            string name = document.Text[line.Start..turn.Label];
            var words = new Quotation
            {
                Kind = QuotationKind.Direct,
                Text = document.Text[turn.Words..line.End],
                Range = document.RangeOf(turn.Words, line.End),
                Speaker = name,
                SpeakerName = name,
                SpeakerRange = document.RangeOf(line.Start, turn.Label),
            };
            found.Add((turn.Line, words));

            // What follows the last turn may be the paper's own again.
            for (int next = turn.Line + 1; i + 1 < turns.Count && next < turns[i + 1].Line && IsSpeech(document, next); next++)
            {
                DocumentLine more = document.Lines[next];
                found.Add((next, words with { Text = document.Text[more.Start..more.End], Range = document.RangeOf(more.Start, more.End), Continues = true }));
            }
        }

        return found;
    }

    private static List<Turn> Turns(QuoteDocument document)
    {
        var turns = new List<Turn>();
        for (int i = 0; i < document.Lines.Count; i++)
        {
            if (document.Lines[i].Kind == LineKind.Prose && Read(document.Text, document.Lines[i], i) is { } turn)
            {
                turns.Add(turn);
            }
        }

        if (turns.Count < FewestTurns)
        {
            return [];
        }

        // Two who speak again and again, in sentences, one of which asks: no list of figures or facts is like that.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Turn turn in turns)
        {
            counts[turn.Key] = counts.GetValueOrDefault(turn.Key) + 1;
        }

        bool capitals = turns.TrueForAll(t => counts[t.Key] < 2 || t.Key.Length == 1 || IsCapitals(document, t));
        turns.RemoveAll(t => counts[t.Key] < 2 && !(capitals && IsCapitals(document, t)));
        int sentences = turns.Count(t => document.Text[document.Lines[t.Line].End - 1] is '.' or '?' or '!' or '…' or ')' or ']' or '"' or '”' or '-' or '—' or '–');
        bool asks = turns.Exists(t => document.Text.AsSpan(t.Words, document.Lines[t.Line].End - t.Words).Contains('?'));
        return turns.Count >= FewestTurns && counts.Values.Count(static c => c > 1) > 1 && sentences * 4 >= turns.Count * 3 && asks ? turns : [];
    }

    /// <summary>A line that begins with a name of a few words in capitals and a colon; null for any other.</summary>
    private static Turn? Read(string text, DocumentLine line, int number)
    {
        int most = Math.Min(line.End, line.Start + LongestLabel);
        int colon = text.AsSpan(line.Start, most - line.Start).IndexOfAny(':', '：') + line.Start;
        if (colon <= line.Start || colon + 1 >= line.End || !char.IsWhiteSpace(text[colon + 1]))
        {
            return null;
        }

        // "REP. HOLM (D-Lakes):" and "PIA HOLM, HOST:" are Holm, as "HOLM:" is.
        ReadOnlySpan<char> label = text.AsSpan(line.Start, colon - line.Start);
        int aside = label.IndexOfAny(',', '(');
        bool capitals = aside > 0 && !label[..aside].ContainsAnyInRange('a', 'z');
        int end = capitals || (aside > 0 && label[aside] == '(' && label[^1] == ')') ? line.Start + aside : colon;
        while (end > line.Start && text[end - 1] == ' ')
        {
            end--;
        }

        int names = 0;
        int last = line.Start;
        for (int i = line.Start; i < end; i++)
        {
            bool begins = i == line.Start || text[i - 1] == ' ';
            bool letter = char.IsLetter(text[i]);
            if ((begins && !char.IsUpper(text[i])) || !(letter || text[i] is ' ' or '.' or '-' or '\'' or '’'))
            {
                return null;
            }

            (names, last) = begins ? (names + 1, i) : (names, last);
        }

        int words = colon + 1;
        while (words < line.End && char.IsWhiteSpace(text[words]))
        {
            words++;
        }

        return end > line.Start && names <= MostNames && words < line.End ? new Turn(number, end, words, text[last..end].ToUpperInvariant()) : null;
    }

    private static bool IsCapitals(QuoteDocument document, Turn turn)
    {
        foreach (char c in document.Text.AsSpan(document.Lines[turn.Line].Start, turn.Label - document.Lines[turn.Line].Start))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line may go on with a turn: prose that is no stage direction.</summary>
    private static bool IsSpeech(QuoteDocument document, int line) =>
        document.Lines[line].Kind == LineKind.Prose && document.Text[document.Lines[line].Start] is not ('(' or '[');
}
