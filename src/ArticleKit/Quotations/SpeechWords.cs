using System.Collections.Frozen;
using System.Reflection;

namespace ArticleKit.Quotations;

/// <summary>The words of one language that give speech to speakers, from the file of its name in <c>Languages</c>.</summary>
internal sealed class SpeechWords
{
    private static readonly string[] Known = ["en", "de", "fr", "es", "it", "pt", "nl"];
    private static readonly FrozenDictionary<string, Lazy<SpeechWords>> All = Known.ToFrozenDictionary(n => n, n => new Lazy<SpeechWords>(() => Read(n)));

    private SpeechWords(Dictionary<string, FrozenSet<string>> lists, string[] before) => (_lists, Before) = (lists, before);

    private readonly Dictionary<string, FrozenSet<string>> _lists;

    /// <summary>Verbs of speech, in the forms that stand beside quotations.</summary>
    public FrozenSet<string> Verbs => _lists["verbs"];

    /// <summary>Words that begin sentences and are no part of the name behind them.</summary>
    public FrozenSet<string> Starts => _lists.GetValueOrDefault("starts", FrozenSet<string>.Empty);

    public FrozenSet<string> Pronouns => _lists["pronouns"];

    /// <summary>Titles and offices that stand before names.</summary>
    public FrozenSet<string> Titles => _lists["titles"];

    /// <summary>Words that may stand between speaker and verb.</summary>
    public FrozenSet<string> Skip => _lists["skip"];

    /// <summary>Articles and the like, which begin the name of somebody unnamed.</summary>
    public FrozenSet<string> Articles => _lists["articles"];

    /// <summary>Phrases such as “according to”.</summary>
    public string[] Before { get; }

    /// <summary>The words of a language; of an unknown one, those of the language that fits a text best.</summary>
    public static SpeechWords Of(string? language, string sample)
    {
        string name = language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : "";
        if (All.TryGetValue(name, out Lazy<SpeechWords>? known))
        {
            return known.Value;
        }

        SpeechWords best = All["en"].Value;
        int most = 0;
        foreach (string other in Known)
        {
            SpeechWords words = All[other].Value;
            int hits = Words(sample).Count(w => words.Articles.Contains(w) || words.Verbs.Contains(w));
            if (hits > most)
            {
                (best, most) = (words, hits);
            }
        }

        return best;
    }

    private static string[] Words(string text) => text.Length > 4000 ? text[..4000].Split(' ') : text.Split(' ');

    private static SpeechWords Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ArticleKit.Speech.{name}.txt")
            ?? throw new InvalidOperationException($"The library was built without its resource {name}.txt.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, FrozenSet<string>>();
        string[] before = [];
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
            {
                lists[line[..colon]] = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
                before = line.StartsWith("before:", StringComparison.Ordinal) ? Phrases(line[7..]) : before;
            }
        }

        return new SpeechWords(lists, before);
    }

    /// <summary>“according to” is one phrase in English; elsewhere each word is one.</summary>
    private static string[] Phrases(string line) =>
        line.Contains("according to", StringComparison.Ordinal) ? ["according to"] : [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
