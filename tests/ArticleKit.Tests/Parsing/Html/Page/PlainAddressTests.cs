using ArticleKit.Parsing.Html.Page;
using CsCheck;

namespace ArticleKit.Tests.Parsing.Html.Page;

public class PlainAddressTests
{
    private static readonly Gen<string> Address =
        from scheme in Gen.OneOfConst("https://", "http://", "HTTP://", "ftp://", "")
        from host in Gen.String[Gen.OneOf(Gen.Char["abcxyz019.-"], Gen.Char["AZ:@[]%_ ü"]), 0, 12]
        from rest in Gen.String[Gen.OneOf(Gen.Char["aZ09-_~./,=&+;:@!?"], Gen.Char["#%\\ <\"'()ü|"]), 0, 12]
        from slash in Gen.OneOfConst("/", "", "/../", "/./")
        from suffix in Gen.OneOfConst("", ".example", ".1", ".0x1")
        select scheme + host + suffix + slash + rest;

    [Fact]
    public void A_plain_address_is_what_the_runtime_would_write() => Address.Sample(address =>
        !PlainAddress.Is(address) || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.AbsoluteUri == address), iter: 50_000);

    [Theory]
    [InlineData("https://www.harbour.example/news/2024/05/the-ferry-goes-again.html?from=home&page=2")]
    [InlineData("http://harbour.example/")]
    public void Most_addresses_are_plain(string address) => PlainAddress.Is(address).Should().BeTrue();

    [Theory]
    [InlineData("/news/ferry")]
    [InlineData("https://harbour.example")]
    [InlineData("https://Harbour.example/")]
    [InlineData("https://harbour.example:443/")]
    [InlineData("https://ann@harbour.example/")]
    [InlineData("https://harbour.example/a/../b")]
    [InlineData("https://harbour.example/a b")]
    [InlineData("https://127.1/")]
    public void Others_are_left_to_the_runtime(string address) => PlainAddress.Is(address).Should().BeFalse();
}
