namespace ArticleKit.Parsing.PlainText;

/// <summary>Who speaks in a text, and whether it is an interview: what looks like a heading may be a turn or a question.</summary>
internal sealed class Conversation
{
    private const int FewestTurns = 2;

    // So many questions in bold, or to somebody, make an interview; fewer are headings.
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 120;

    // "You" in the languages where questions are put so; "Sie" and its kin count with their capital alone.
    private static readonly HashSet<string> You = new(StringComparer.Ordinal)
    {
        "you", "your", "yours", "You", "Your", "du", "dir", "dich", "dein", "deine", "ihr", "euch", "Du", "Dir", "Dich", "Sie", "Ihnen",
        "Ihr", "Ihre", "Ihren", "Ihrer", "vous", "votre", "vos", "tu", "te", "toi", "Vous", "usted", "ustedes", "tú", "ti", "lei", "Lei",
        "você", "vocês", "Você", "je", "jij", "jou", "jouw", "u", "uw",
        "ni", "er", "dig", "din", "вы", "вас", "вам", "Вы", "Вас", "Вам", "ты", "тебя", "pan", "pani", "Pan", "Pani",
    };

    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private bool _bold;
    private bool _asked;

    private Conversation()
    {
    }

    public static Conversation Of(List<TextLine> lines)
    {
        var conversation = new Conversation();
        var turns = new Dictionary<string, (int Count, bool Sentence)>(StringComparer.Ordinal);
        int bold = 0;
        int questions = 0;
        int asked = 0;
        foreach (TextLine line in lines)
        {
            if (!line.IsProse)
            {
                continue;
            }

            if (LineStarts.SpeakerOf(line.Value) is { } speaker)
            {
                (int count, bool sentence) = turns.GetValueOrDefault(speaker);
                turns[speaker] = (count + 1, sentence || Sentences.End(line.Value));
            }

            bold += IsBold(line.Value) ? 1 : 0;
            if (line.Value.Length <= LongestQuestion && line.Value[^1] == '?')
            {
                questions++;
                asked += Array.Exists(line.Value.Split([' ', ',', '?'], StringSplitOptions.RemoveEmptyEntries), You.Contains) ? 1 : 0;
            }
        }

        // A label that recurs, and has sentences behind it, is somebody.
        conversation._speakers.UnionWith(turns.Where(static t => t.Value.Sentence && t.Value.Count >= FewestTurns).Select(static t => t.Key));
        conversation._bold = bold >= FewestQuestions;
        conversation._asked = asked >= FewestQuestions && asked * 3 >= questions;
        return conversation;
    }

    /// <summary>Whether a line is a speaker's turn or a note; one that is emphasised as a whole is neither.</summary>
    public bool IsTurn(string value, string plain)
    {
        string shown = value[0] is '*' or '_' && value[^1] == value[0] ? value : plain;
        return LineStarts.IsNote(shown) || (LineStarts.SpeakerOf(shown) is { } speaker && (speaker.Length == 1 || _speakers.Contains(speaker)));
    }

    /// <summary>Whether a line is a question of an interview.</summary>
    public bool IsQuestion(string value, string plain) => plain[^1] == '?' && (_asked || (_bold && IsBold(value)));

    private static bool IsBold(string value) => value.Length > 4 && value.StartsWith("**", StringComparison.Ordinal) && value.EndsWith("?**", StringComparison.Ordinal);
}
