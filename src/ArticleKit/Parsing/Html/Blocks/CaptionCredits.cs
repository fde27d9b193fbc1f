using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Parts the words of a caption from those at its end that name who made the picture: "The quay. Photo: Ann Lee".</summary>
internal static class CaptionCredits
{
    // A name and a house or two; what is longer tells of the picture.
    private const int LongestCredit = 90;

    /// <summary>The figure with a caption, the maker of its picture told apart where the words do.</summary>
    public static Figure Split(Figure figure, NodeList<Inline> caption)
    {
        if (caption.IsEmpty || caption[caption.Count - 1] is not Text last)
        {
            return figure with { Caption = caption };
        }

        int mark = CreditMarks.Find(last.Value);
        ReadOnlySpan<char> credit = mark < 0 ? default : last.Value.AsSpan(mark).TrimEnd();
        ReadOnlySpan<char> before = mark < 0 ? default : last.Value.AsSpan(0, mark).TrimEnd();
        bool alone = before.IsEmpty && caption.Count == 1;
        if (credit.IsEmpty || credit.Length > LongestCredit || !(alone || Ends(before)))
        {
            return figure with { Caption = caption };
        }

        bool bracketed = !before.IsEmpty && before[^1] is '(' or '[';
        string rest = before.TrimEnd(" |/([–—•·").ToString();
        List<Inline> words = [.. caption.AsSpan()[..^1]];
        if (rest.Length > 0)
        {
            words.Add(new Text(rest));
        }

        return figure with { Caption = NodeList.From(words), Credit = (bracketed ? credit.TrimEnd(".)]") : credit).ToString() };
    }

    /// <summary>Whether what stands before a credit is over: a sentence, or a bar or a bracket that opens the credit.</summary>
    private static bool Ends(ReadOnlySpan<char> before) => !before.IsEmpty && (before[^1] is '|' or '/' or '(' or '[' or '–' or '—' or '•' or '·' || UnitFacts.ClosesSentence(before[^1]));
}
