using ArticleKit.Characters;
using ArticleKit.Parsing;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Languages;

/// <summary>What is known of a language: its words by class, its phrases, its habits. Read from the file <c>xx.txt</c> beside this one.</summary>
internal sealed class Language
{
    private readonly Dictionary<string, WordClass> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, string Word)> _marked = [];
    private readonly HashSet<string> _habits = new(StringComparer.Ordinal);

    /// <summary>Reads a language file.</summary>
    public Language(string code, string file)
    {
        Code = code;
        foreach (ReadOnlySpan<char> row in file.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = row.Trim();
            int colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
            {
                Add(line[..colon].Trim().ToString(), line[(colon + 1)..].ToString());
            }
        }

        Inverts = _habits.Contains("inverts");
        VerbLast = _habits.Contains("verb-last");
        CapitalNouns = _habits.Contains("capital-nouns");
    }

    /// <summary>The two letters of the language (ISO 639-1).</summary>
    public string Code { get; }

    /// <summary>Words so common that they tell the language of a text.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the subject stands behind the verb when anything else opens the sentence.</summary>
    public bool Inverts { get; }

    /// <summary>Whether a clause that a conjunction opens has its verb at its end.</summary>
    public bool VerbLast { get; }

    /// <summary>Whether all nouns have a capital.</summary>
    public bool CapitalNouns { get; }

    /// <summary>The classes of a word, and the word in lower case.</summary>
    public (WordClass Class, string Lower) Look(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[64];
        if (word.Length > lower.Length)
        {
            return (WordClass.None, "");
        }

        int length = LowerCase.Write(word, lower);
        string key = lower[..length].ToString();
        return (_words.GetValueOrDefault(key), key);
    }

    /// <summary>Whether a word stands for one person named before.</summary>
    public bool IsPersonalPronoun(string word) => (Look(word).Class & (WordClass.He | WordClass.She)) != 0;

    /// <summary>Whether a word can stand in no name: an article, a conjunction, a preposition and the like.</summary>
    public bool IsClosed(string word) => (Look(word).Class & WordClass.Closed) != 0;

    /// <summary>Whether a full stop behind the word belongs to it.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word.ToString());

    /// <summary>Whether a determiner or a pronoun can begin no subject: dem, einen.</summary>
    public bool IsOblique(string word) => _marked.Contains(("oblique", word));

    /// <summary>Whether a preposition brings in the person spoken to: gegenüber.</summary>
    public bool IsAddress(string word) => _marked.Contains(("address", word));

    /// <summary>Whether a determiner ties a noun to the noun before it: der, des.</summary>
    public bool IsGenitive(string word) => _marked.Contains(("genitive", word));

    /// <summary>Whether a pronoun stands for nobody: "es" in "es heißt".</summary>
    public bool IsImpersonal(string word) => _marked.Contains(("impersonal", word));

    /// <summary>Whether a word makes the verb behind it an infinitive: to.</summary>
    public bool IsInfinitive(string word) => _marked.Contains(("infinitive", word));

    /// <summary>Whether a pronoun can be nothing but a subject: er.</summary>
    public bool IsNominative(string word) => _marked.Contains(("nominative", word));

    /// <summary>Whether a determiner brings in what something is called: ein.</summary>
    public bool IsIndefinite(string word) => _marked.Contains(("indefinite", word));

    /// <summary>Whether a word stands between a verb and what somebody is called: as.</summary>
    public bool IsAs(string word) => _marked.Contains(("as", word));

    /// <summary>The phrase that begins at a token; null when there is none.</summary>
    public Phrase? PhraseAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!tokens[at].IsWord || !_phrases.TryGetValue(tokens[at].Lower, out List<Phrase>? phrases))
        {
            return null;
        }

        foreach (Phrase phrase in phrases)
        {
            int i = 0;
            while (i < phrase.Words.Length && at + i < end && tokens[at + i].Lower == phrase.Words[i])
            {
                i++;
            }

            if (i == phrase.Words.Length)
            {
                return phrase;
            }
        }

        return null;
    }

    private void Add(string name, string words)
    {
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "common")
            {
                Common.Add(word);
            }
            else if (name == "abbreviations")
            {
                _abbreviations.Add(word);
            }
            else if (name is "oblique" or "address" or "genitive" or "impersonal" or "infinitive" or "as" or "indefinite" or "nominative")
            {
                _marked.Add((name, word));
            }
            else if (name == "habits")
            {
                _habits.Add(word);
            }
            else if (Class(name) is var known && known == WordClass.None)
            {
                throw new FormatException($"The language file {Code} has a list called '{name}', which is unknown.");
            }
            else if (word.Contains('_', StringComparison.Ordinal))
            {
                string[] parts = word.Split('_');
                if (!_phrases.TryGetValue(parts[0], out List<Phrase>? phrases))
                {
                    _phrases.Add(parts[0], phrases = []);
                }

                phrases.Add(new Phrase(parts, known));
                phrases.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
            }
            else
            {
                _words[word] = _words.GetValueOrDefault(word) | known;
            }
        }
    }

    private static WordClass Class(string name) => name switch
    {
        "say" => WordClass.Say,
        "say-noun" => WordClass.Say | WordClass.Noun,
        "tell" => WordClass.Say | WordClass.Tell,
        "telling" => WordClass.Saying | WordClass.Tell,
        "saying" => WordClass.Saying,
        "call" => WordClass.Call,
        "manner" => WordClass.Manner,
        "auxiliary" => WordClass.Aux,
        "passive" => WordClass.Aux | WordClass.Passive,
        "adverb" => WordClass.Adverb,
        "determiner" => WordClass.Determiner,
        "preposition" => WordClass.Preposition,
        "attach" => WordClass.Preposition | WordClass.Attach,
        "and" => WordClass.And,
        "subordinate" => WordClass.Sub,
        "relative" => WordClass.Relative,
        "that" => WordClass.That,
        "he" => WordClass.He,
        "she" => WordClass.She,
        "pronoun" => WordClass.Pronoun,
        "title" => WordClass.Title,
        "role" => WordClass.Role,
        "speech" => WordClass.Speech,
        "work" => WordClass.Work,
        "named" => WordClass.Named,
        "day" => WordClass.Day,
        "particle" => WordClass.Particle,
        "suffix" => WordClass.Suffix,
        "clitic" => WordClass.Clitic,
        "according" => WordClass.According,
        "male" => WordClass.MaleName,
        "female" => WordClass.FemaleName,
        "verb" => WordClass.Verb,
        _ => WordClass.None,
    };
}

/// <summary>Several words that do one work.</summary>
internal sealed record Phrase(string[] Words, WordClass Class);
