using ArticleKit.Quotations.Languages;

namespace ArticleKit.Quotations;

/// <summary>Gives speakers the fullest name that the article has for them: a last name its first name, "she" the speaker named before.</summary>
internal sealed class NameResolver(string text, Language language)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public IEnumerable<Quotation> Resolve(IEnumerable<Quotation> quotations)
    {
        string? person = null;
        foreach (Quotation quotation in quotations)
        {
            if (quotation.SpeakerName is not { } speaker)
            {
                yield return quotation;
                continue;
            }

            string name = speaker;
            if (language.IsPersonalPronoun(speaker))
            {
                name = person ?? speaker;
            }
            else if (char.IsUpper(speaker[0]))
            {
                name = Fullest(speaker);
                person = name;
            }

            yield return quotation with { SpeakerName = name };
        }
    }

    /// <summary>The first mention that ends in the same last name with capitalised words before it.</summary>
    private string Fullest(string speaker)
    {
        if (speaker.Contains(' ', StringComparison.Ordinal))
        {
            return speaker;
        }

        if (!_known.TryGetValue(speaker, out string? name))
        {
            int at = text.IndexOf(" " + speaker, StringComparison.Ordinal);
            name = at > 0 ? text[FirstOfName(at)..(at + 1 + speaker.Length)] : speaker;
            _known.Add(speaker, name.Trim());
        }

        return _known[speaker];
    }

    /// <summary>Where the run of capitalised words begins that ends before a space.</summary>
    private int FirstOfName(int space)
    {
        int start = space + 1;
        while (start > 0 && text[start - 1] == ' ')
        {
            int word = start - 1;
            while (word > 0 && !char.IsWhiteSpace(text[word - 1]))
            {
                word--;
            }

            bool opensSentence = word == 0 || text[word - 1] == '\n' || (word > 1 && text[word - 2] is '.' or '?' or '!' or '”' or '"');
            bool named = start - 1 - word > 1 && char.IsUpper(text[word]) && char.IsLetter(text[start - 2]);
            if (!named || (opensSentence && language.IsClosed(text[word..(start - 1)])))
            {
                break;
            }

            start = word;
        }

        return start;
    }
}
