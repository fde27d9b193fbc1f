using System.Globalization;
using System.Text;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Words as addresses spell them.</summary>
internal static class AddressLetters
{
    /// <summary>Words in small letters without accents, umlauts spelt out: <c>muenchen</c>, <c>cafe</c>.</summary>
    /// <param name="bare">The words, as <see cref="TextTools.Bare"/> gives them.</param>
    public static string Spell(string bare)
    {
        if (Ascii.IsValid(bare))
        {
            return bare;
        }

        var spelt = new StringBuilder(bare.Length + 4);
        foreach (char c in bare.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                spelt.Append(c);
            }
        }

        return spelt.ToString();
    }
}
