using ArticleKit.Characters;
using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations;

/// <summary>Gives speakers the fullest name that the article has for them: a last name its first name and office, "she" the speaker named before.</summary>
internal sealed class NameResolver(string text, IReadOnlyList<Token> tokens, Language language)
{
    private const int MostWords = 6;

    private Dictionary<string, string>? _fullest;

    /// <summary>The quotations with the names of their speakers.</summary>
    public IEnumerable<Quotation> Resolve(IEnumerable<Quotation> quotations)
    {
        string? he = null;
        string? she = null;
        foreach (Quotation quotation in quotations)
        {
            if (quotation.SpeakerName is not { Length: > 0 } speaker)
            {
                yield return quotation;
                continue;
            }

            string name = speaker;
            WordClass known = language.Look(speaker).Class;
            if ((known & (WordClass.He | WordClass.She)) != 0)
            {
                name = ((known & WordClass.He) != 0 ? he : she) ?? speaker;
            }
            else if (char.IsUpper(speaker[0]))
            {
                name = Fullest(speaker);
                name = name == speaker && Lowered(speaker) is { } lowered && Fullest(lowered) is var full && full != lowered ? full : name;
                WordClass gender = Gender(name);
                he = gender == WordClass.FemaleName ? he : name;
                she = gender == WordClass.MaleName ? she : name;
            }

            yield return quotation with { SpeakerName = name };
        }
    }

    private WordClass Gender(string name)
    {
        foreach (string word in name.Split(' '))
        {
            WordClass gender = language.Look(word).Class & (WordClass.MaleName | WordClass.FemaleName);
            if (gender is WordClass.MaleName or WordClass.FemaleName)
            {
                return gender;
            }
        }

        return WordClass.None;
    }

    /// <summary>The last name of a transcript, which has it in capitals, as the article else writes it; null for any other.</summary>
    private static string? Lowered(string speaker)
    {
        if (speaker.Length < 3 || speaker.Any(static c => !char.IsUpper(c)))
        {
            return null;
        }

        Span<char> lower = stackalloc char[speaker.Length];
        LowerCase.Write(speaker, lower);
        return $"{speaker[0]}{lower[1..]}";
    }

    private string Fullest(string speaker)
    {
        int start = 0;
        while (speaker.IndexOf(' ', start) is var space && space > 0 && (language.Look(speaker.AsSpan(start, space - start)).Class & WordClass.Title) != 0)
        {
            start = space + 1;
        }

        string bare = speaker[start..];
        string last = bare[(bare.LastIndexOf(' ') + 1)..];
        _fullest ??= Names();
        if (!_fullest.TryGetValue(last, out string? name) || name.Length <= speaker.Length || !name.EndsWith(bare, StringComparison.Ordinal))
        {
            return speaker;
        }

        bool whole = name.Length == bare.Length || name[^(bare.Length + 1)] == ' ';
        return whole ? name : speaker;
    }

    /// <summary>The longest run of capitalised words that ends in each last name; where all nouns have a capital, only runs with a first name or an office.</summary>
    private Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int first = 0; first < tokens.Count; first++)
        {
            int last = first;
            while (last + 1 < tokens.Count && last - first < MostWords && IsName(last) && IsName(last + 1) && tokens[last + 1].Start == tokens[last].End + 1)
            {
                last++;
            }

            if (last > first && (!language.CapitalNouns || IsPerson(first, last)))
            {
                string run = text[tokens[first].Start..NameEnd(last)];
                string key = text[tokens[last].Start..NameEnd(last)];
                if (!names.TryGetValue(key, out string? known) || (known.Length < run.Length && run.EndsWith(known, StringComparison.Ordinal)))
                {
                    names[key] = run;
                }
            }

            first = last;
        }

        return names;
    }

    private int NameEnd(int last) => tokens[last].Possessive ? tokens[last].End - (text[tokens[last].End - 1] == 's' ? 2 : 1) : tokens[last].End;

    private bool IsName(int at) => tokens[at].IsName && !tokens[at].Is(WordClass.AnySay);

    private bool IsPerson(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Is(WordClass.MaleName | WordClass.FemaleName | WordClass.Title | WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }
}
