/// \file The vaults on this device: one folder each below one root, one person each. Outside the vaults stands only the name
/// that people chose for the tablet ("Profile 1" until they choose one), which everybody who holds it can read. UI thread.
#pragma once

#include <QList>
#include <QString>

namespace kp::app {

struct ProfileLine {
    QString key; ///< name of the folder
    QString label;
};

class ProfileStore {
public:
    static constexpr int kLabelMax = 40;

    /// A root with several vaults: those that are there, and new ones.
    [[nodiscard]] static ProfileStore below(const QString& root);
    /// One vault alone, wherever it is.
    [[nodiscard]] static ProfileStore alone(const QString& directory);

    [[nodiscard]] bool takesMore() const noexcept { return m_several; }
    /// Those that hold a vault, the oldest first.
    [[nodiscard]] QList<ProfileLine> list() const;
    [[nodiscard]] QString directoryOf(const QString& key) const;
    [[nodiscard]] QString labelOf(const QString& key) const;
    /// An empty label gives the number back. Control characters go, and what is longer than kLabelMax.
    void setLabel(const QString& key, const QString& label);
    /// A folder that is not there yet.
    [[nodiscard]] QString freshKey() const;
    /// The one opened last, if it is still there; else the first; else a fresh one.
    [[nodiscard]] QString lastKey() const;
    void setLastKey(const QString& key);
    /// The folder above a new vault, for its owner alone.
    void makeRoot() const;
    void forgetful() { m_forgetful = true; } ///< writes nothing from here on

private:
    ProfileStore(QString root, bool several) : m_root(std::move(root)), m_several(several) {}
    [[nodiscard]] QString file() const;

    QString m_root;
    bool m_several = false;
    bool m_forgetful = false;
};

} // namespace kp::app
