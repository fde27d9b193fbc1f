using ArticleKit.Model;
using ArticleKit.Quotations;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Article to quotations: an article of a thousand words, and texts that grow, ordinary and odd.</summary>
[MemoryDiagnoser]
public class QuotationStage
{
    private const string Paragraph =
        "“The bridge will open in May, whatever the weather does,” said Marta Lindqvist, who keeps the ticket office. The mayor of Oslo called the plan "
        + "“a gift to the ferry company” on Tuesday, and told reporters that nobody had asked the fishermen. According to the auditors, the books were kept in pencil. "
        + "“If the rain stops,” she said, “we open the lower road.” The work has gone on for eleven years in all weathers, and the town has grown used to it.";

    private Article _article = new();

    /// <summary>What the text is made of, and how long it is.</summary>
    [Params("1000 words", "1 MB", "10 MB", "10 MB of one mark", "10 MB of marks in turn", "10 MB of one sentence")]
    public string Input { get; set; } = "";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Make()
    {
        const int Large = 10_000_000;
        IEnumerable<string> paragraphs = Input switch
        {
            "1000 words" => Enumerable.Repeat(Paragraph, 1000 / Paragraph.Split(' ').Length),
            "1 MB" => Enumerable.Repeat(Paragraph, Large / 10 / Paragraph.Length),
            "10 MB" => Enumerable.Repeat(Paragraph, Large / Paragraph.Length),
            "10 MB of one mark" => [new string('"', Large)],
            "10 MB of marks in turn" => [string.Concat(Enumerable.Repeat("“”", Large / 2))],
            _ => [string.Concat(Enumerable.Repeat("“we go home,” said Ann Lee of the old town, and ", Large / 48))],
        };
        _article = new Article { Language = "en", Body = [.. paragraphs.Select(static p => (Block)new Paragraph([new Text(p)]))] };
    }

    /// <summary>Finds them.</summary>
    [Benchmark]
    public int Find() => _article.FindQuotations().Count;
}
