using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// The last names of an article: what stands behind a first name or an office. Where every noun has a capital nothing else tells a name.
/// </summary>
internal sealed class PersonNames
{
    private readonly HashSet<string> _last = new(StringComparer.Ordinal);

    public PersonNames(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            bool leads = tokens[i].Capital && tokens[i].Is(WordClass.MaleName | WordClass.FemaleName | WordClass.Title);
            int last = i;
            while (leads && last + 1 < tokens.Count && last - i < 4 && tokens[last + 1].IsName)
            {
                last++;
            }

            if (last > i && tokens[last].Lower.Length > 2)
            {
                _last.Add(tokens[last].Lower);
            }
        }
    }

    /// <summary>Whether a word is a last name.</summary>
    public bool Contains(string word) => _last.Contains(word);

    /// <summary>Whether a phrase ends in the name of a person, which nothing is tied to: "die Ministerin Ida Roth".</summary>
    public static bool EndsInName(IReadOnlyList<Token> tokens, int first, int head)
    {
        bool named = false;
        for (int i = first; i < head; i++)
        {
            named |= tokens[i].Capital && IsFirst(tokens[i]);
        }

        return named && tokens[head].Capital && !tokens[head].Is(WordClass.Role | WordClass.Title | WordClass.Audience | WordClass.Speech);
    }

    /// <summary>Whether a phrase holds an office or a name.</summary>
    public static bool HasNameOrOffice(IReadOnlyList<Token> tokens, TokenSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].IsName || tokens[i].Is(WordClass.Role | WordClass.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A first name, or what stands in its place before a last one.</summary>
    public static bool IsFirst(in Token token) => token.Is(WordClass.MaleName | WordClass.FemaleName | WordClass.Title | WordClass.Particle);
}
