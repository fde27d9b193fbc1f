using System.Globalization;
using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Tests.Parsing.Html.Content;

public class WordTableTests
{
    [Fact]
    public void A_word_has_the_weight_it_is_written_with_and_no_other_word_has_one()
    {
        float[] weights = [-5.06f, -0.01f, 0.01f, 1.61f, 3.89f];
        string[] words = [.. Enumerable.Range(0, 9000).Select(static i => "word" + i.ToString(CultureInfo.InvariantCulture))];
        string lines = "# A source.\n" + string.Concat(words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{w}\t{weights[i % weights.Length]}\n")));
        WordTable table = WordTable.Read(new StringReader(lines));

        words.Select(w => table.Find(WordTable.Hash(w))).Should().Equal(words.Select((_, i) => weights[i % weights.Length]));
        words.Select(w => table.Find(WordTable.Hash(w + "s"))).Should().OnlyContain(static w => w == 0);
    }

    [Fact]
    public void Words_with_one_place_stand_side_by_side()
    {
        const uint sizeOfTable = 1 << 14;
        var table = new WordTable(Enumerable.Range(1, 12).Select(static i => ((uint)i * sizeOfTable, i / 100f)));
        Enumerable.Range(0, 14).Select(i => table.Find((uint)i * sizeOfTable)).Should().Equal(Enumerable.Range(0, 14).Select(static i => i is 0 or 13 ? 0 : i / 100f));
    }

    [Fact]
    public void Of_an_empty_table_no_word_has_a_weight() => new WordTable([]).Find(WordTable.Hash("word")).Should().Be(0);
}
