using System.Text;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Page;

public class PageDecoderTests
{
    private const string Russian = "Съешь ещё этих мягких французских булок";
    private const string Japanese = "色は匂へど散りぬるを";
    private const string Chinese = "天地玄黄宇宙洪荒";
    private const string Korean = "다람쥐 헌 쳇바퀴에 타고파";

    public static TheoryData<string, string> Declared => new()
    {
        { "windows-1251", Russian },
        { "koi8-r", Russian },
        { "iso-8859-5", Russian },
        { "shift_jis", Japanese },
        { "euc-jp", Japanese },
        { "gb18030", Chinese },
        { "gbk", Chinese },
        { "big5", "天地玄黃" },
        { "euc-kr", Korean },
        { "iso-8859-2", "Příliš žluťoučký kůň" },
        { "windows-1252", "“naïve” – café €5" },
        { "iso-8859-1", "naïve café" },
        { "utf-8", Russian + Japanese },
        { "windows-1256", "مرحبا" },
        { "iso-8859-8", "שלום" },
    };

    [Theory]
    [MemberData(nameof(Declared))]
    public void A_meta_element_declares_the_encoding(string charset, string text)
    {
        Read($"<html><head><meta charset=\"{charset}\"></head><body><p>{text}", charset).Should().Be(text);
        Read($"<head><META  CHARSET = {charset.ToUpperInvariant()} /><p>{text}", charset).Should().Be(text);
        Read($"<head><meta http-equiv=Content-Type content=\"text/html; charset={charset}\"><p>{text}", charset).Should().Be(text);
        Read($"<head><meta content='text/html;charset={charset}' http-equiv='content-type'/><p>{text}", charset).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public void What_the_transport_declares_wins_over_the_page(string charset, string text) =>
        Read($"<head><meta charset=\"windows-1253\"><p>{text}", charset, transport: charset).Should().Be(text);

    [Fact]
    public void A_byte_order_mark_wins_over_all()
    {
        const string html = "<head><meta charset=windows-1251><p>" + Russian;
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            Text([.. encoding.GetPreamble(), .. encoding.GetBytes(html)], "shift_jis").Should().Be(Russian, encoding.WebName);
        }
    }

    [Fact]
    public void A_page_that_calls_itself_UTF16_in_bytes_is_UTF8() =>
        Text(Encoding.UTF8.GetBytes("<meta charset=utf-16><p>" + Russian)).Should().Be(Russian);

    [Fact]
    public void Without_any_declaration_valid_UTF8_is_that()
    {
        Text(Encoding.UTF8.GetBytes("<p>" + Russian + Japanese)).Should().Be(Russian + Japanese);
    }

    [Fact]
    public void Without_any_declaration_other_bytes_are_windows_1252() =>
        Text([.. "<p>na"u8, 0xEF, .. "ve "u8, 0x93, .. "quoted"u8, 0x94, .. " "u8, 0x80]).Should().Be("naïve “quoted” €");

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("utf-8\0")]
    [InlineData("ébène")]
    public void Names_that_nobody_knows_are_passed_over(string charset)
    {
        Text(Encoding.UTF8.GetBytes("<p>" + Russian), charset).Should().Be(Russian);
        Text(Encoding.UTF8.GetBytes($"<meta charset=\"{charset}\"><p>" + Russian)).Should().Be(Russian);
    }

    [Fact]
    public void The_first_meta_element_with_a_known_name_counts() =>
        Read("<meta name=x content='charset'><meta charset=nosuch><meta charset=windows-1251><meta charset=utf-8><p>" + Russian, "windows-1251").Should().Be(Russian);

    [Fact]
    public void Quoted_names_of_the_transport_are_understood() => Read("<p>" + Russian, "windows-1251", transport: " \"Windows-1251\" ").Should().Be(Russian);

    [Theory]
    [InlineData("The board’s plan – “at last” – costs 4 million € a year")]
    [InlineData(Russian)]
    [InlineData("Übermäßig teuer, sagt der Kämmerer – und ‚nein‘")]
    public void A_page_encoded_twice_is_decoded_twice(string text)
    {
        byte[] twice = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("<meta charset=utf-8><p>" + text)));
        Text(twice).Should().Be(text);
    }

    [Theory]
    [InlineData("Where a text explains that â\u0080\u0099 stands for ’, it is left alone")]
    [InlineData("Ã© is what becomes of é")]
    [InlineData("Señor Ibáñez è già qui")]
    [InlineData("a control \u0093 character alone")]
    public void What_only_looks_so_in_places_is_left_alone(string text) => Text(Encoding.UTF8.GetBytes("<p>" + text)).Should().Be(text);

    [Fact]
    public void A_declaration_within_a_comment_is_none() =>
        Text(Encoding.UTF8.GetBytes("<!-- <meta charset=windows-1251> --><p>" + Russian)).Should().Be(Russian);

    [Fact]
    public void A_declaration_after_a_long_comment_is_found() =>
        Read("<!--" + new string('x', 2000) + "--><meta charset=windows-1251><p>" + Russian, "windows-1251").Should().Be(Russian);

    [Theory]
    [InlineData(new byte[] { 0xE4, 0xBD }, "utf-8")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, "utf-8")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "utf-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "utf-8")]
    [InlineData(new byte[] { 0x81 }, "shift_jis")]
    [InlineData(new byte[] { 0x81, 0x30 }, "gb18030")]
    [InlineData(new byte[] { 0x00, 0xD8 }, "utf-16le")]
    [InlineData(new byte[] { 0x41 }, "utf-16le")]
    public void Sequences_cut_short_become_replacement_characters(byte[] tail, string charset)
    {
        Encoding encoding = EncodingOf(charset);

        string text = Text([.. encoding.GetBytes("<p>whole "), .. tail], charset);

        text.Should().StartWith("whole ");
        text.Should().NotMatchRegex("[\uD800-\uDFFF]");
    }

    [Fact]
    public void No_byte_at_all_is_an_empty_page()
    {
        using HtmlPage page = PageReader.Read(ReadOnlySpan<byte>.Empty, ArticleParserOptions.Default);

        page.TextOf(0).Should().BeEmpty();
    }

    /// <summary>What people's programs write under a name: not the library's own reading of it.</summary>
    private static Encoding EncodingOf(string charset) =>
        charset switch { "utf-16le" => Encoding.Unicode, "utf-8" => Encoding.UTF8, "iso-8859-1" => Encoding.Latin1, _ => CodePagesEncodingProvider.Instance.GetEncoding(charset)! };

    private static string Read(string html, string charset, string? transport = null) => Text(EncodingOf(charset).GetBytes(html), transport);

    private static string Text(byte[] bytes, string? transport = null)
    {
        using HtmlPage page = PageReader.Read(bytes, ArticleParserOptions.Default with { Charset = transport });
        return page.TextOf(page.Body);
    }
}
