using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleKit.Tests.Cli;

/// <summary>A web server on this machine that gives one answer to whatever is asked.</summary>
internal sealed class OneAnswer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public OneAnswer(string contentType, byte[] body, HttpStatusCode status = HttpStatusCode.OK)
    {
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/page";
        _ = Serve(contentType, body, status);
    }

    public string Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task Serve(string contentType, byte[] body, HttpStatusCode status)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync();
        await using NetworkStream stream = client.GetStream();
        var request = new byte[8192];
        _ = await stream.ReadAsync(request);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {(int)status} {status}\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
    }
}
