namespace ArticleKit.Quotations;

/// <summary>Gives speakers the fullest name that the article has for them: a last name its first name, a pronoun the person named before.</summary>
internal static class NameResolver
{
    public static IEnumerable<Quotation> Resolve(List<Quotation> found, List<string> texts, SpeechWords words)
    {
        string? person = null;
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Quotation quotation in found)
        {
            if (quotation.Speaker is not { } speaker)
            {
                yield return quotation;
                continue;
            }

            bool pronoun = words.Pronouns.Contains(speaker);
            string name = pronoun ? person ?? speaker : Fullest(speaker, texts, full);
            if (!pronoun && char.IsUpper(speaker[0]))
            {
                person = name;
            }

            yield return quotation with { SpeakerName = quotation.SpeakerName ?? name };
        }
    }

    /// <summary>The first mention that ends in the same last name with capitalised words before it.</summary>
    private static string Fullest(string speaker, List<string> texts, Dictionary<string, string> known)
    {
        if (speaker.Contains(' ', StringComparison.Ordinal) || !char.IsUpper(speaker[0]))
        {
            return speaker;
        }

        if (known.TryGetValue(speaker, out string? name))
        {
            return name;
        }

        name = speaker;
        foreach (string text in texts)
        {
            int at = text.IndexOf(" " + speaker, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            int start = at;
            while (start > 0)
            {
                int space = text.LastIndexOf(' ', start - 1);
                string word = text[(space + 1)..start];
                if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLetter(word[^1]))
                {
                    break;
                }

                start = Math.Max(space, 0);
            }

            if (start < at)
            {
                name = text[start..(at + 1 + speaker.Length)].Trim();
                break;
            }
        }

        known[speaker] = name;
        return name;
    }
}
