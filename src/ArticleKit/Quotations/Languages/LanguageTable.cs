using System.Collections.Frozen;
using System.Reflection;

namespace ArticleKit.Quotations.Languages;

/// <summary>The languages whose files come with the library. A new file needs no code: it is found by its name.</summary>
internal static class LanguageTable
{
    private const string Prefix = "ArticleKit.Quotations.";
    private const int WordsRead = 3000;

    private static readonly Lazy<FrozenDictionary<string, Language>> All = new(Load);

    /// <summary>A language without words: marks and block quotations alone are found by it.</summary>
    public static Language None { get; } = new("", "");

    /// <summary>The language of a tag, or else the one whose common words the text has most of.</summary>
    public static Language Find(string? tag, string text)
    {
        if (tag is { Length: >= 2 })
        {
            int dash = tag.AsSpan().IndexOfAny('-', '_');
            string code = (dash < 0 ? tag : tag[..dash]).ToLowerInvariant();
            return All.Value.GetValueOrDefault(code) ?? None;
        }

        return Guess(text);
    }

    private static Language Guess(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0;
        for (int at = 0; at < text.Length && words < WordsRead;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            words++;
            if (at - start <= 6)
            {
                string word = text[start..at].ToLowerInvariant();
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        Language best = None;
        int most = Math.Max(0, words / 25);
        foreach (Language language in All.Value.Values.OrderBy(l => l.Code, StringComparer.Ordinal))
        {
            int count = language.Common.Sum(w => counts.GetValueOrDefault(w));
            if (count > most)
            {
                (best, most) = (language, count);
            }
        }

        return best;
    }

    private static FrozenDictionary<string, Language> Load()
    {
        Assembly assembly = typeof(LanguageTable).Assembly;
        var languages = new Dictionary<string, Language>(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                string code = name[Prefix.Length..^".txt".Length];
                languages.Add(code, new Language(code, reader.ReadToEnd()));
            }
        }

        return languages.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
