using ArticleKit.Characters;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Languages;

/// <summary>What is known of a language: its words by class, its phrases, its habits. Read from the file <c>xx.txt</c> beside this one.</summary>
internal sealed class Language
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 4;

    private readonly Dictionary<string, WordClass> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTrait> _traits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _split = new(StringComparer.Ordinal);
    private readonly List<string> _elided = [];
    private readonly List<string> _participleMarks = [];
    private readonly Dictionary<WordEnding, List<string>> _endings = [];
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
        TiesPronouns = _habits.Contains("tied-pronouns");
        CuesInside = _habits.Contains("cues-inside");
        Compounds = _habits.Contains("compounds");
        FixedOrder = _habits.Contains("fixed-order");
        ThirdPersonS = _habits.Contains("third-person-s");
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

    /// <summary>Whether the last part of a long noun tells what the whole is: Regierungssprecher.</summary>
    public bool Compounds { get; }

    /// <summary>Whether a hyphen ties a pronoun to the verb before it: dit-il.</summary>
    public bool TiesPronouns { get; }

    /// <summary>Whether a cue may stand within the marks: « Non, dit-il, jamais. »</summary>
    public bool CuesInside { get; }

    /// <summary>
    /// Whether the subject stands right before its verb, so that what commas part from it can be told by its place: times, places, appositions,
    /// relative clauses.
    /// </summary>
    public bool FixedOrder { get; }

    /// <summary>Whether a verb in the third person ends in -s: "the ad hits Lee".</summary>
    public bool ThirdPersonS { get; }

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
        int hyphen = key.IndexOf('-');
        if (hyphen > 1 && Compounds && char.IsUpper(word[0]) && !_words.ContainsKey(key) && FirstName(key[..hyphen]) is not WordClass.None and var name)
        {
            // Karl-Theodor, Anna-Lena.
            return (OfLastPart(key) | name, key);
        }

        if (_words.TryGetValue(key, out WordClass known) || length < ShortestCompound)
        {
            return (known, key);
        }

        if (char.IsUpper(word[0]))
        {
            return (Compounds ? OfLastPart(key) : WordClass.None, key);
        }

        return (EndsAs(key, WordEnding.Adverb) ? WordClass.Adverb : WordClass.None, key);
    }

    /// <summary>Whether a word is a first name of men, of women or of both; none of these for any other word.</summary>
    private WordClass FirstName(string word) => _words.GetValueOrDefault(word) & (WordClass.MaleName | WordClass.FemaleName);

    /// <summary>Whether a full stop behind the word belongs to it.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word.ToString());

    /// <summary>Whether a word has a trait that the file marks it with.</summary>
    public bool Has(string word, WordTrait trait) => (_traits.GetValueOrDefault(word) & trait) != 0;

    /// <summary>Whether an apostrophe behind the word parts it from the next one: l', d', dell'.</summary>
    public bool IsElided(ReadOnlySpan<char> word)
    {
        foreach (string known in _elided)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends as words of a kind do.</summary>
    public bool EndsAs(string word, WordEnding kind)
    {
        foreach (string ending in _endings.GetValueOrDefault(kind) ?? [])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the syllable stands in a word that participles are made with: 0 in "gesagt", 4 in "hinzugefügt"; -1 without one.</summary>
    public int ParticipleMark(string word)
    {
        foreach (string mark in _participleMarks)
        {
            if (word.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The words that a verb may be parted from: "mit" for "teilte"; empty for other verbs.</summary>
    public IReadOnlyList<string> Particles(string verb) => _split.GetValueOrDefault(verb) ?? (IReadOnlyList<string>)[];

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
            else if (name is "elided" or "participle-mark")
            {
                (name == "elided" ? _elided : _participleMarks).Add(word);
            }
            else if (ListNames.Ending(name) is { } ending)
            {
                (_endings.TryGetValue(ending, out List<string>? endings) ? endings : _endings[ending] = []).Add(word);
            }
            else if (ListNames.Trait(name) is var trait && trait != WordTrait.None)
            {
                _traits[word] = _traits.GetValueOrDefault(word) | trait;
            }
            else if (name == "say-split")
            {
                AddSplit(word);
            }
            else if (name == "habits")
            {
                _habits.Add(word);
            }
            else if (ListNames.Class(name) is var known && known == WordClass.None)
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

    /// <summary>"teilte+mit" is "teilte … mit" in a main clause and "mitteilte" in others.</summary>
    private void AddSplit(string word)
    {
        string[] parts = word.Split('+');
        if (!_split.TryGetValue(parts[0], out List<string>? particles))
        {
            _split.Add(parts[0], particles = []);
        }

        particles.Add(parts[1]);
        string whole = parts[1] + parts[0];
        _words[whole] = _words.GetValueOrDefault(whole) | WordClass.Say;
    }

    /// <summary>The classes of the nouns that a compound may end in.</summary>
    private WordClass OfLastPart(string word)
    {
        const WordClass Inherited = WordClass.Role | WordClass.Title | WordClass.Speech | WordClass.Audience;
        for (int cut = 2; cut <= word.Length - ShortestPart; cut++)
        {
            if (_words.TryGetValue(word[cut..], out WordClass known) && (known & Inherited) != 0)
            {
                return known & Inherited;
            }
        }

        return WordClass.None;
    }
}

/// <summary>Several words that do one work.</summary>
internal sealed record Phrase(string[] Words, WordClass Class);
