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
            while (leads && last + 1 < tokens.Count && last - i < 4 && tokens[last + 1] is { IsWord: true, Capital: true } next && !next.Is(WordClass.Closed | WordClass.Day))
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
}
