// TLS as the client does it: a certificate counts only when a trusted root vouches for it, and for that very name.
#include "sync/http/http_transport.h"

#include <catch2/catch.hpp>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <thread>

using namespace kp;

namespace {

/// A key and a certificate for the name "localhost", signed by itself, as files.
struct Certificate {
    std::filesystem::path folder;
    Certificate()
    {
        std::string made = (std::filesystem::temp_directory_path() / "kp-tls-XXXXXX").string();
        REQUIRE(::mkdtemp(made.data()) != nullptr);
        folder = made;
        EVP_PKEY* key = EVP_EC_gen("P-256");
        X509* certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME* subject = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1,
                                   0);
        X509_set_issuer_name(certificate, subject);
        X509_EXTENSION* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
        X509_add_ext(certificate, names, -1);
        X509_sign(certificate, key, EVP_sha256());
        write("cert.pem", [&](FILE* file) { return PEM_write_X509(file, certificate); });
        write("key.pem",
              [&](FILE* file) { return PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr); });
        X509_EXTENSION_free(names);
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    ~Certificate() { std::filesystem::remove_all(folder); }
    template <class Put>
    void write(const char* name, Put put) const
    {
        FILE* file = std::fopen((folder / name).c_str(), "wb");
        REQUIRE(file != nullptr);
        REQUIRE(put(file) == 1);
        std::fclose(file);
    }
};

/// Says "x" to whoever finishes a handshake.
struct TlsServer {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    std::uint16_t port = 0;
    std::thread thread;

    explicit TlsServer(const std::filesystem::path& folder)
    {
        REQUIRE(SSL_CTX_use_certificate_file(context, (folder / "cert.pem").c_str(), SSL_FILETYPE_PEM) == 1);
        REQUIRE(SSL_CTX_use_PrivateKey_file(context, (folder / "key.pem").c_str(), SSL_FILETYPE_PEM) == 1);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), size) == 0);
        REQUIRE(::listen(listener, 8) == 0);
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        thread = std::thread([this] { loop(); });
    }
    ~TlsServer()
    {
        ::shutdown(listener, SHUT_RDWR);
        thread.join();
        ::close(listener);
        SSL_CTX_free(context);
    }
    /// The head and the ten bytes of body, in however many pieces they come.
    static bool readRequest(SSL* tls)
    {
        std::string request;
        std::array<char, 4096> piece{};
        for (;;) {
            const auto head = request.find("\r\n\r\n");
            if (head != std::string::npos && request.size() >= head + 4 + 10)
                return true;
            const int got = SSL_read(tls, piece.data(), static_cast<int>(piece.size()));
            if (got <= 0)
                return false;
            request.append(piece.data(), static_cast<std::size_t>(got));
        }
    }
    void loop()
    {
        for (int socket = ::accept(listener, nullptr, nullptr); socket >= 0;
             socket = ::accept(listener, nullptr, nullptr)) {
            SSL* tls = SSL_new(context);
            SSL_set_fd(tls, socket);
            constexpr std::string_view kAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx";
            if (SSL_accept(tls) == 1 && readRequest(tls)) {
                SSL_write(tls, kAnswer.data(), static_cast<int>(kAnswer.size()));
                // Closed with something still unread, the answer would be lost on its way: the client hangs up first.
                SSL_shutdown(tls);
                ::shutdown(socket, SHUT_WR);
                std::array<char, 256> rest{};
                while (::read(socket, rest.data(), rest.size()) > 0)
                    ;
            }
            SSL_free(tls);
            ::close(socket);
        }
    }
};

std::string codeOf(const std::string& url, const std::string& caFile)
{
    http::TransportOptions options;
    options.answerTimeout = std::chrono::milliseconds(5'000);
    options.caFile = caFile;
    http::HttpTransport transport(options);
    const auto reply = transport.send({url, "/v1/sync", {}, Bytes(10, 1)});
    return reply.ok() ? std::to_string(reply.value().status) : std::string(name(reply.code()));
}

} // namespace

// Killed: verification switched off.
TEST_CASE("a server proves its name or there is no answer")
{
    (void)std::signal(SIGPIPE, SIG_IGN); // a client that refuses the certificate hangs up
    const Certificate files;
    const std::string certificate = (files.folder / "cert.pem").string();
    TlsServer server(files.folder);
    const std::string at = ":" + std::to_string(server.port);

    CHECK(codeOf("https://localhost" + at, certificate) == "200");
    CHECK(codeOf("https://localhost" + at, {}) == "offline");          // nobody we trust vouches for it
    CHECK(codeOf("https://127.0.0.1" + at, certificate) == "offline"); // another name than it has
    CHECK(codeOf("http://127.0.0.1" + at, certificate) == "offline");  // no TLS spoken where TLS is
}
