using ArticleKit.Model;
using ArticleKit.Quotations;

namespace ArticleKit.Tests.Quotations;

/// <summary>Small cases of each language, from the tables under <c>Cases</c>, whose notation the first of them explains.</summary>
public class QuotationCaseTests
{
    private const string Prefix = "ArticleKit.Tests.QuotationCases.";

    public static TheoryData<string, int> Cases()
    {
        var rows = new TheoryData<string, int>();
        foreach (string table in Tables())
        {
            foreach (Case each in Read(table))
            {
                rows.Add(table, each.Line);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_is_read_as_its_table_says(string table, int line)
    {
        Case wanted = Read(table).Single(c => c.Line == line);
        var article = new Article { Language = table == "marks" ? "xx" : table, Body = [.. wanted.Paragraphs.Select(static p => (Block)new Paragraph([new Text(p)]))] };

        IReadOnlyList<Quotation> found = article.FindQuotations();

        string text = string.Join(" / ", wanted.Paragraphs);
        found.Should().HaveCount(wanted.Quotations.Count, "of {0} found: {1}", text, string.Join(" | ", found.Select(static q => q.Text)));
        foreach ((Quotation quotation, string[] parts) in found.Zip(wanted.Quotations))
        {
            Fits(quotation.Text, parts[0]).Should().BeTrue("the words {0} are wanted of {1}, found: {2}", parts[0], text, quotation.Text);
            string?[] members = [quotation.Speaker, quotation.Cue, quotation.Addressee];
            for (int i = 1; i < parts.Length; i++)
            {
                (members[i - 1] ?? "-").Should().Be(parts[i], "that is member {0} of {1}", i, text);
            }
        }
    }

    [Fact]
    public void Every_language_of_the_library_has_a_table() =>
        Tables().Should().Contain(typeof(Article).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith("ArticleKit.Quotations.", StringComparison.Ordinal)).Select(static n => n["ArticleKit.Quotations.".Length..^".txt".Length]));

    private static bool Fits(string words, string wanted) =>
        wanted.EndsWith("...", StringComparison.Ordinal) ? words.StartsWith(wanted[..^3], StringComparison.Ordinal) : words == wanted;

    private static IEnumerable<string> Tables() =>
        typeof(QuotationCaseTests).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(static n => n[Prefix.Length..^".txt".Length]);

    private static List<Case> Read(string table)
    {
        using var reader = new StreamReader(typeof(QuotationCaseTests).Assembly.GetManifestResourceStream(Prefix + table + ".txt")!);
        var cases = new List<Case>();
        Case? open = null;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (open is null)
                {
                    cases.Add(open = new Case(number, [], []));
                }

                open.Paragraphs.Add(line[2..]);
            }
            else if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                open!.Quotations.Add(line[2..].Split(" ~ "));
            }
            else
            {
                open = null;
            }
        }

        return cases;
    }

    private sealed record Case(int Line, List<string> Paragraphs, List<string[]> Quotations);
}
