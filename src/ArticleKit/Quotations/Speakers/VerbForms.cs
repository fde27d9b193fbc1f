using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells verbs by their endings.</summary>
internal static class VerbForms
{
    /// <summary>Whether a word that no list has looks like a verb in the past: "pleased" in "the plan pleased Lee".</summary>
    public static bool LooksPast(this Language language, in Token token) =>
        !language.CapitalNouns && !token.Capital && !token.Is(WordClass.Role) && language.EndsAs(token.Lower, WordEnding.Past);
}
