using System.Text;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Page;

public class Utf8TextTests
{
    [Fact]
    public void Bytes_become_what_the_runtime_makes_of_them()
    {
        string[] pieces = ["<div class=\"box\">", "ascii text without an end ", "é", "色は匂へど", "Съешь ещё", "😀", "\u0085"];
        var random = new Random(7);
        for (int round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(12); i > 0; i--)
            {
                text.Append(pieces[random.Next(round % 3 == 0 ? 2 : pieces.Length)]);
            }

            byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (round % 2 == 0 && bytes.Length > 0)
            {
                // Torn characters and bytes that are no UTF-8.
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                bytes = bytes[random.Next(bytes.Length)..];
            }

            var to = new char[bytes.Length];
            int length = Utf8Text.Decode(bytes, to, out bool controls);
            new string(to, 0, length).Should().Be(Encoding.UTF8.GetString(bytes));
            controls.Should().Be(Encoding.UTF8.GetString(bytes).Any(static c => c is >= '\u0080' and <= '\u009F'));
        }
    }
}
