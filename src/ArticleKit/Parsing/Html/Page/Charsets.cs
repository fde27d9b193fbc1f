using System.Text;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// Names of encodings as the WHATWG Encoding standard reads them. The code pages are asked of their provider itself: without a program's
/// registering it, which no library should do, the runtime knows none of them.
/// </summary>
internal static class Charsets
{
    private const int Windows1252Page = 1252;

    /// <summary>The encoding of pages that declare none and are no UTF-8.</summary>
    public static Encoding Windows1252 => CodePage(Windows1252Page)!;

    /// <summary>The encoding of a name; null when nobody knows it.</summary>
    public static Encoding? Find(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\r\n\f\"'");
        if (label.Length is 0 or > 32)
        {
            return null;
        }

        Span<char> name = stackalloc char[label.Length];
        label.ToLowerInvariant(name);
        return (ReadOnlySpan<char>)name switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" or "x-unicode20utf8" => Encoding.UTF8,
            "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" or "csunicode" or "unicodefeff" => Encoding.Unicode,
            "utf-16be" or "unicodefffe" => Encoding.BigEndianUnicode,
            "windows-1252" or "cp1252" or "x-cp1252" or "iso-8859-1" or "iso8859-1" or "iso88591" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii" or "ansi_x3.4-1968" or "cp819"
                or "ibm819" => CodePage(Windows1252Page),
            "windows-1250" or "cp1250" or "x-cp1250" => CodePage(1250),
            "windows-1251" or "cp1251" or "x-cp1251" => CodePage(1251),
            "windows-1253" or "cp1253" or "x-cp1253" => CodePage(1253),
            "windows-1254" or "cp1254" or "x-cp1254" or "iso-8859-9" or "iso8859-9" or "iso88599" or "iso_8859-9" or "latin5" or "l5" => CodePage(1254),
            "windows-1255" or "cp1255" or "x-cp1255" => CodePage(1255),
            "windows-1256" or "cp1256" or "x-cp1256" => CodePage(1256),
            "windows-1257" or "cp1257" or "x-cp1257" => CodePage(1257),
            "windows-1258" or "cp1258" or "x-cp1258" => CodePage(1258),
            "windows-874" or "dos-874" or "iso-8859-11" or "iso8859-11" or "iso885911" or "tis-620" => CodePage(874),
            "iso-8859-2" or "iso8859-2" or "iso88592" or "iso_8859-2" or "latin2" or "l2" => CodePage(28592),
            "iso-8859-3" or "iso8859-3" or "iso88593" or "iso_8859-3" or "latin3" or "l3" => CodePage(28593),
            "iso-8859-4" or "iso8859-4" or "iso88594" or "iso_8859-4" or "latin4" or "l4" => CodePage(28594),
            "iso-8859-5" or "iso8859-5" or "iso88595" or "iso_8859-5" or "cyrillic" => CodePage(28595),
            "iso-8859-6" or "iso8859-6" or "iso88596" or "iso_8859-6" or "arabic" or "asmo-708" or "ecma-114" => CodePage(28596),
            "iso-8859-7" or "iso8859-7" or "iso88597" or "iso_8859-7" or "greek" or "greek8" or "ecma-118" or "elot_928" => CodePage(28597),
            "iso-8859-8" or "iso8859-8" or "iso88598" or "iso_8859-8" or "iso-8859-8-i" or "iso-8859-8-e" or "hebrew" or "visual" or "logical" => CodePage(28598),
            "iso-8859-13" or "iso8859-13" or "iso885913" => CodePage(28603),
            "iso-8859-15" or "iso8859-15" or "iso885915" or "iso_8859-15" or "l9" => CodePage(28605),
            "koi8-r" or "koi8" or "koi" or "koi8_r" or "cskoi8r" => CodePage(20866),
            "koi8-u" or "koi8-ru" => CodePage(21866),
            "ibm866" or "cp866" or "866" or "csibm866" => CodePage(866),
            "macintosh" or "mac" or "x-mac-roman" or "csmacintosh" => CodePage(10000),
            "x-mac-cyrillic" or "x-mac-ukrainian" => CodePage(10007),
            "gb18030" or "gbk" or "gb2312" or "gb_2312" or "gb_2312-80" or "x-gbk" or "chinese" or "csgb2312" or "cp936" or "windows-936" => CodePage(54936),
            "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "csbig5" => CodePage(950),
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "ms932" or "windows-31j" or "csshiftjis" => CodePage(932),
            "euc-jp" or "x-euc-jp" or "cseucpkdfmtjapanese" => CodePage(51932),
            "iso-2022-jp" or "csiso2022jp" => CodePage(50220),
            "euc-kr" or "ks_c_5601-1987" or "ks_c_5601-1989" or "ksc5601" or "ksc_5601" or "korean" or "windows-949" or "cseuckr" => CodePage(949),
            _ => null,
        };
    }

    private static Encoding? CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
}
