using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Parts the words of a caption from those at its end that name who made the picture: "The quay. Photo: Ann Lee", "The quay (Ann Lee/dpa)".</summary>
internal static class CaptionCredits
{
    // A name and a house or two; what is longer tells of the picture.
    private const int LongestCredit = 90;

    // A year tells something.
    private const int MostDigits = 2;

    /// <summary>The figure with a caption, the maker of its picture told apart where the words do.</summary>
    public static Figure Split(Figure figure, NodeList<Inline> caption)
    {
        // The credit stands in the last inlines, marked or linked or not.
        int first = caption.Count;
        var tail = new StringBuilder();
        while (first > 0 && tail.Length <= LongestCredit)
        {
            tail.Insert(0, WordsOf(caption[--first]));
        }

        string words = tail.ToString();
        int mark = Find(words);
        if (mark < 0)
        {
            return figure with { Caption = caption };
        }

        ReadOnlySpan<char> credit = words.AsSpan(mark).Trim();
        ReadOnlySpan<char> before = words.AsSpan(0, mark).TrimEnd(' ');
        bool alone = before.IsEmpty && first == 0;
        if (credit.IsEmpty || credit.Length > LongestCredit || credit.Contains('\n') || !(alone || Ends(before)) || Before(caption, first, mark) is not { } rest)
        {
            return figure with { Caption = caption };
        }

        bool bracketed = !before.IsEmpty && before[^1] is '(' or '[';
        return figure with { Caption = Telling(rest), Credit = (bracketed ? credit.TrimEnd(".)]") : credit).ToString() };
    }

    /// <summary>The words of a caption, and who made the picture where they tell.</summary>
    public static (string? Caption, string? Credit) Split(string words)
    {
        Figure figure = Split(new Figure([]), Telling([new Text(words)]));
        return (figure.Caption.IsEmpty ? null : figure.Caption.ToPlainText(), figure.Credit);
    }

    /// <summary>A caption, unless it tells nothing of what is shown: signs, the number of pictures, that it is one, the button that shows one larger.</summary>
    public static NodeList<Inline> Telling(NodeList<Inline> caption)
    {
        string words = caption.ToPlainText().Trim();
        return CreditMarks.IsLabel(words) || (words.Count(char.IsLetterOrDigit) <= MostDigits && !words.Any(char.IsLetter)) ? default : caption;
    }

    // "Getty Images / Ann Lee" has a word for pictures in the midst of a name.
    private static int Find(ReadOnlySpan<char> words) => CreditMarks.Find(words) is >= 0 and var mark && (mark == 0 || Ends(words[..mark].TrimEnd(' '))) ? mark : CreditNames.Find(words);

    private static string WordsOf(Inline inline) => inline is LineBreak ? "\n" : inline.ToPlainText();

    /// <summary>What of a caption stands before its credit, without the blanks and signs that part the two; null where the credit begins within a mark or a link.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="first">The inline from which letters are counted.</param>
    /// <param name="mark">How many letters on the credit begins.</param>
    private static NodeList<Inline>? Before(NodeList<Inline> caption, int first, int mark)
    {
        List<Inline> rest = [.. caption.AsSpan()[..first]];
        for (int i = first; i < caption.Count && mark > 0; i++)
        {
            string words = WordsOf(caption[i]);
            if (words.Length > mark)
            {
                if (caption[i] is not Text)
                {
                    return null;
                }

                rest.Add(new Text(words[..mark]));
            }
            else
            {
                rest.Add(caption[i]);
            }

            mark -= words.Length;
        }

        while (rest.Count > 0 && rest[^1] is LineBreak or Text)
        {
            string words = rest[^1] is Text last ? last.Value.TrimEnd(" |/([–—•·\n").ToString() : "";
            rest.RemoveAt(rest.Count - 1);
            if (words.Length > 0)
            {
                rest.Add(new Text(words));
                break;
            }
        }

        return NodeList.From(rest);
    }

    /// <summary>Whether what stands before a credit is over: a line or a sentence, or a bar or a bracket that opens the credit.</summary>
    private static bool Ends(ReadOnlySpan<char> before) => !before.IsEmpty && (before[^1] is '\n' or '|' or '/' or '(' or '[' or '–' or '—' or '•' or '·' || UnitFacts.ClosesSentence(before[^1]));
}
