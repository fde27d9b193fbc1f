using ArticleKit.Model;
using ArticleKit.Parsing.PlainText;
using ArticleKit.Quotations;

namespace ArticleKit.Cli;

/// <summary>Turns ranges of an article into offsets: into the input when that was plain text, else into the text that the tool writes.</summary>
internal sealed class QuotePlaces
{
    private readonly TextSourceMap? _source;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public QuotePlaces(ParsedInput input)
    {
        _source = input.SourceText is { } text ? TextSourceMap.Create(input.Article, text) : null;
        (_starts, _ends) = _source is null ? Starts(input.Article) : ([], []);
    }

    /// <summary>The offsets of a range; null for what stands in no running text, as a title or a pull quote of a page.</summary>
    public (int Start, int End)? Find(ArticleRange range)
    {
        if (_source is not null)
        {
            return _source.Find(range.Part switch { ArticlePart.Title => TextSourceMap.TitleKey, ArticlePart.Subtitle => TextSourceMap.SubtitleKey, _ => range.Block }, range.Start, range.End);
        }

        return range.Part == ArticlePart.Body && _starts[range.Block] + range.End <= _ends[range.Block] ? (_starts[range.Block] + range.Start, _starts[range.Block] + range.End) : null;
    }

    private static (int[] Starts, int[] Ends) Starts(Article article)
    {
        var starts = new int[article.Body.Count];
        var ends = new int[article.Body.Count];
        int at = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int length = article.Body[i].ToPlainText().Length;
            starts[i] = at;
            ends[i] = at + length;
            at += length == 0 ? 0 : length + "\n\n".Length;
        }

        return (starts, ends);
    }
}
