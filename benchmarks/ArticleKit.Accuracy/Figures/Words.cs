using System.Globalization;
using System.Text;

namespace ArticleKit.Accuracy.Figures;

/// <summary>Texts as the figures compare them.</summary>
internal static class Words
{
    /// <summary>Runs of letters, digits, numerals and underscores.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length;)
        {
            int length = 1;
            bool word = false;
            if (i < text.Length)
            {
                _ = Rune.TryGetRuneAt(text, i, out Rune rune);
                length = Math.Max(1, rune.Value == 0 ? 1 : rune.Utf16SequenceLength);
                word = rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
            }

            if (word && start < 0)
            {
                start = i;
            }
            else if (!word && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }

            i += length;
        }

        return words;
    }

    /// <summary>Lower case, straight quotation marks, single spaces, full-width forms as plain ones.</summary>
    public static string Normal(string text)
    {
        var result = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in IsWhole(text) ? text.Normalize(NormalizationForm.FormKC) : text)
        {
            if (char.IsWhiteSpace(c) || c == '\u00A0')
            {
                blank = result.Length > 0;
                continue;
            }

            if (blank)
            {
                result.Append(' ');
                blank = false;
            }

            switch (c)
            {
                case '’':
                    result.Append('\'');
                    break;
                case '“' or '”':
                    result.Append('"');
                    break;
                case '…':
                    result.Append("...");
                    break;
                case '\u00AD' or '\u200B':
                    result.Append(c);
                    break;
                case >= '！' and <= '～':
                    result.Append(char.ToLowerInvariant((char)(c - 0xFEE0)));
                    break;
                default:
                    result.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether a text has no half of a surrogate pair, which cannot be brought into a normal form.</summary>
    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words alone, apart by one space.</summary>
    public static string Bare(string text) => string.Join(' ', Of(Normal(text)));

    /// <summary>How often each run of <paramref name="length"/> words occurs.</summary>
    public static Dictionary<string, int> Runs(List<string> words, int length)
    {
        var runs = new Dictionary<string, int>();
        for (int i = 0; i < Math.Max(1, words.Count - length + 1) && i < words.Count; i++)
        {
            string key = string.Join(' ', words.Skip(i).Take(length));
            runs[key] = runs.GetValueOrDefault(key) + 1;
        }

        return runs;
    }
}
