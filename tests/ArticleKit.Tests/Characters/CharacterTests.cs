using ArticleKit.Characters;

namespace ArticleKit.Tests.Characters;

/// <summary>What is quicker here than in the runtime gives what the runtime gives.</summary>
public class CharacterTests
{
    [Fact]
    public void Letters_are_those_of_the_runtime()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            (Letters.IsLetter(c), Letters.IsLetterOrDigit(c), Letters.LowerOf(c))
                .Should().Be((char.IsLetter(c), char.IsLetterOrDigit(c), char.IsLetter(c) ? char.ToLowerInvariant(c) : '\0'), $"so it is of U+{i:X4}");
        }
    }

    [Theory]
    [InlineData("a1 b-2", 10, "a1b2")]
    [InlineData("a1 b-2", 3, "a1b")]
    [InlineData("Été, 色は", 10, "Été色は")]
    [InlineData("", 10, "")]
    public void Letters_and_digits_are_copied_as_far_as_there_is_room(string text, int room, string copied)
    {
        var to = new char[room];
        new string(to, 0, Letters.Copy(text, to)).Should().Be(copied);
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("articleBody")]
    [InlineData("nofollow")]
    [InlineData("İi")]
    [InlineData("é-mark")]
    [InlineData("<!--")]
    [InlineData("x")]
    [InlineData("is")]
    public void A_word_is_found_where_the_runtime_finds_it(string word)
    {
        string[] fillings = ["", "c", "comme", "box-of-many-small-things ", "ſ ı İ é ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];
        foreach (string before in fillings)
        {
            foreach (string after in fillings)
            {
                foreach (string middle in (string[])[word, word.ToUpperInvariant(), word.ToLowerInvariant(), word[1..], word + word, "ıs"])
                {
                    string text = before + middle + after;
                    Caseless.IndexOf(text, word).Should().Be(text.IndexOf(word, StringComparison.OrdinalIgnoreCase), $"so it is in \"{text}\"");
                }
            }
        }
    }

    [Theory]
    [InlineData("Read our terms", true)]
    [InlineData("So, READ OUR terms", true)]
    [InlineData("read\u2019our", false)]
    [InlineData("Reread our terms", false)]
    [InlineData("read ours", true)]
    [InlineData("read", false)]
    [InlineData("请看未经许可者", true)]
    [InlineData("Nur für Änderungen", true)]
    [InlineData("", false)]
    public void A_phrase_is_found_at_the_beginning_of_a_word(string text, bool found) =>
        new PhraseSet(["read our", "read their", "未经许可", "für änderung"]).IsIn(text).Should().Be(found);

    [Theory]
    [InlineData("Read our terms", true)]
    [InlineData("READ OUR", true)]
    [InlineData("read ours", false)]
    [InlineData("read", false)]
    [InlineData("So, read our terms", false)]
    [InlineData("¿lees?", true)]
    [InlineData("", false)]
    public void A_text_opens_with_the_words_of_a_phrase(string text, bool opens) =>
        new PhraseSet(["read our", "read their", "¿lees"]).Opens(text).Should().Be(opens);
}
