namespace ArticleKit.Parsing.PlainText;

/// <summary>Columns that characters take where all are of one width: those of East Asia take two.</summary>
internal static class TextWidth
{
    // In this order: parts of Korean syllables; kana, ideographs and Yi; Korean syllables; further ideographs; marks for lines from above; letters and
    // signs of full width.
    public static int Of(char c) => c
        is (>= '\u1100' and <= '\u115F')
        or (>= '\u2E80' and <= '\uA4CF')
        or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF00' and <= '\uFF60')
        or '\uFFE0'
            ? 2
            : 1;

    public static int Of(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
        {
            columns += Of(c);
        }

        return columns;
    }
}
