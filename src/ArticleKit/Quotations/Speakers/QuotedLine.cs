using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>One line's tokens and the quotations in it.</summary>
/// <param name="Document">The line of the document.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="FirstQuote">Its first quoted span.</param>
/// <param name="EndQuote">Behind its last one.</param>
internal readonly record struct QuotedLine(DocumentLine Document, int First, int End, int FirstQuote, int EndQuote);

/// <summary>What the look of a quoted span tells.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Last">Its last character.</param>
/// <param name="Capital">Whether it begins with a capital.</param>
/// <param name="AllCapital">Whether all longer words begin with one, as in a title.</param>
/// <param name="Single">Whether it stands between single marks.</param>
internal readonly record struct SpanLook(int Token, int Words, char Last, bool Capital, bool AllCapital, bool Single)
{
    /// <summary>Whether the words end a sentence.</summary>
    public bool EndsSentence => Last is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Whether the words end in a comma, so that the sentence goes on outside.</summary>
    public bool EndsComma => Last is ',' or '—' or '–' or ';';

    /// <summary>Reads the look of a span.</summary>
    public static SpanLook Of(string text, Marks.QuoteSpan span, int token, Language language)
    {
        int words = 0;
        bool all = true;
        bool small = false;
        bool large = false;
        bool inWord = false;
        for (int i = span.Start; i < span.End; i++)
        {
            bool letter = char.IsLetterOrDigit(text[i]);
            if (letter && !inWord)
            {
                words++;
                int end = i;
                while (end < span.End && char.IsLetter(text[end]))
                {
                    end++;
                }

                // "This Week with Ida Roth" is a title; "I'm with her" is none.
                bool preposition = all && end - i == 4 && char.IsLower(text[i]) && (language.Look(text.AsSpan(i, 4)).Class & WordClass.Preposition) != 0;
                small |= preposition;
                large |= end - i >= 4 && char.IsUpper(text[i]);
                all &= end - i < 4 || char.IsUpper(text[i]) || preposition;
            }

            inWord = letter || (inWord && text[i] is '\'' or '’' or '-');
        }

        int last = span.End - 1;
        while (last > span.Start && text[last] is '"' or '\'' or '’' or '”' or ')' or ']' or '»' or '“' or '‘')
        {
            last--;
        }

        int first = span.Start;
        while (first < span.End && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }

        bool capital = char.IsUpper(text[first]) || char.IsDigit(text[first]);
        return new SpanLook(token, words, text[last], capital, all && (large || !small) && (capital || language.CapitalNouns), span.Single);
    }
}
