using ArticleKit.Parsing.Html.Content;
using CsCheck;

namespace ArticleKit.Tests.Parsing.Html.Content;

public class TextCounterTests
{
    [Theory]
    [InlineData("It's 3-D, \"he\" said.", 17, 4, 2, 1, 1, 1, 2)]
    [InlineData("  \n", 0, 0, 0, 0, 0, 0, 0)]
    [InlineData("Съешь ещё", 8, 2, 1, 0, 0, 0, 0)]
    [InlineData("色は、匂へど。", 7, 3, 0, 0, 1, 1, 0)]
    public void Characters_are_counted_by_kind(string text, int length, int words, int capitals, int digits, int commas, int stops, int quotes)
    {
        TextUnit unit = Count(text);
        (unit.Length, unit.Words, unit.Capitals, unit.Digits, unit.Commas, unit.Stops, unit.Quotes).Should().Be((length, words, capitals, digits, commas, stops, quotes));
    }

    [Fact]
    public void A_long_text_counts_as_its_parts_do()
    {
        string line = "\"Well, it's 42,\" said É. Lee-Smith! ";
        TextUnit one = Count(line);
        TextUnit many = Count(string.Concat(Enumerable.Repeat(line, 50)));
        (many.Length, many.Letters, many.Words, many.Capitals, many.Digits, many.Commas, many.Stops, many.Quotes)
            .Should().Be((one.Length * 50, one.Letters * 50, one.Words * 50, one.Capitals * 50, one.Digits * 50, one.Commas * 50, one.Stops * 50, one.Quotes * 50));
    }

    [Fact]
    public void Equal_letters_have_equal_hashes_whatever_stands_between() => Count("One, TWO 3.").Hash.Should().Be(Count("one two\n3").Hash).And.NotBe(Count("one two 4").Hash);

    [Fact]
    public void The_order_of_letters_far_into_a_text_tells_little_but_other_letters_do()
    {
        string opening = new('a', TextUnit.MostOrdered);
        Count(opening + "one two three four five").Hash.Should().NotBe(Count(opening + "one two three four sixe").Hash);
        Count(opening + "One, two; three - four: FIVE").Hash.Should().Be(Count(opening + "one two three four five").Hash);
    }

    [Fact]
    public void A_text_counts_as_its_characters_do_one_by_one() => Gen.Char["aZ09 '’-,.!?\"„\n\u00A0éЩ色。"].Array[0, 80].Select(static c => new string(c)).Sample(static text =>
    {
        var each = new TextUnit();
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            TextCounter.Count(text.AsSpan(i, 1), ref each, ref inWord);
        }

        TextUnit whole = Count(text);
        (whole.Length, whole.Letters, whole.Words, whole.Capitals, whole.Digits, whole.Commas, whole.Stops, whole.Quotes, whole.LastChar, whole.Hash)
            .Should().Be((each.Length, each.Letters, each.Words, each.Capitals, each.Digits, each.Commas, each.Stops, each.Quotes, each.LastChar, each.Hash), text);
    });

    private static TextUnit Count(string text)
    {
        var unit = new TextUnit();
        bool inWord = false;
        TextCounter.Count(text, ref unit, ref inWord);
        return unit;
    }
}
